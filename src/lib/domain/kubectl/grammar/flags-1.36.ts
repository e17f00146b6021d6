// Written by scripts/kubectl/write-flags.js; flags-table.js beside it says how to read a line.
export const flagLines = `
@print: allow-missing-template-keys!true output/o: show-managed-fields! template:
@files: filename/f[ kustomize/k: recursive/R!
@made: dry-run:none save-config! validate:strict
*: kuberc: certificate-authority: client-certificate: client-key: cluster: insecure-skip-tls-verify! namespace/n: password: tls-server-name: token: user: username: as-group[ as-uid: as-user-extra[ as: cache-dir: context: disable-compression! help/h! kubeconfig: log-flush-frequency~5s match-server-version! profile-output:profile.pprof profile:none request-timeout:0 server/s: v/v=0 vmodule: warnings-as-errors!
create: @print field-manager: @files selector/l: @made record! raw: windows-line-endings! edit!
create clusterrole: @print field-manager: @made resource-name{ resource[ verb[ aggregation-rule: non-resource-url[
create clusterrolebinding: @print field-manager: @made group{ serviceaccount{ user{ clusterrole:
create configmap: @print field-manager: @made append-hash! from-file[ from-env-file[ from-literal{
create cronjob: @print field-manager: @made image: restart: schedule:
create deployment: @print field-manager: @made image[ port=-1 replicas/r=1
create ingress: @print field-manager: @made annotation{ class: default-backend: rule{
create job: @print field-manager: @made image: from:
create namespace: @print field-manager: @made
create poddisruptionbudget: @print field-manager: @made selector: max-unavailable: min-available:
create priorityclass: @print field-manager: @made description: global-default! preemption-policy:PreemptLowerPriority value=0
create quota: @print field-manager: @made hard: scopes:
create role: @print field-manager: @made resource-name{ resource[ verb[
create rolebinding: @print field-manager: @made group{ serviceaccount{ user{ clusterrole: role:
create secret:
create secret docker-registry: @print field-manager: @made append-hash! from-file[ docker-email: docker-password: docker-server: docker-username:
create secret generic: @print field-manager: @made append-hash! from-file[ from-env-file[ from-literal{ type:
create secret tls: @print field-manager: @made append-hash! cert: key:
create service:
create service clusterip: @print field-manager: @made tcp[ clusterip:
create service externalname: @print field-manager: @made tcp[ external-name:
create service loadbalancer: @print field-manager: @made tcp[
create service nodeport: @print field-manager: @made tcp[ node-port=0
create serviceaccount: @print field-manager: @made
create token: @print audience{ bound-object-kind: bound-object-name: bound-object-uid: duration~0s
expose: @print field-manager: @files record! dry-run:none save-config! name: labels/l: override-type:merge overrides: port: selector: type: cluster-ip: container-port: external-ip: load-balancer-ip: protocol: session-affinity: target-port:
run: @print field-manager: @files record! dry-run:none force! timeout~0s grace-period=-1 quiet/q! cascade:background image: pod-running-timeout~1m0s save-config! stdin/i! tty/t! wait! attach! detach-keys:ctrl-p,ctrl-q env{ image-pull-policy: labels/l: override-type:merge overrides: port: annotations{ command! expose! leave-stdin-open! privileged! restart:Always rm!
set:
set env: @print field-manager: @files selector/l: record! dry-run:none all! local! list! containers/c:* env/e{ from: overwrite!true keys[ prefix: resolve!
set image: @print field-manager: @files selector/l: record! dry-run:none all! local!
set resources: @print field-manager: @files selector/l: record! dry-run:none all! local! containers/c:* limits: requests:
set selector: @print field-manager: record! dry-run:none all! local! filename/f[ resource-version: recursive/R!true
set serviceaccount: @print field-manager: @files record! dry-run:none all! local!
set subject: @print field-manager: @files selector/l: record! dry-run:none all! local! group{ serviceaccount{ user{
explain: api-version: output/o:plaintext recursive/R!
get: @print @files selector/l: all-namespaces/A! no-headers! field-selector: subresource: chunk-size=500 raw: sort-by: ignore-not-found! watch/w! label-columns/L[ output-watch-events! server-print!true show-kind! show-labels! watch-only!
edit: @print field-manager: @files record! subresource: save-config! validate:strict windows-line-endings! output-patch!
delete: @files selector/l: dry-run:none all! all-namespaces/A! force! timeout~0s field-selector: grace-period=-1 output/o: cascade:background raw: ignore-not-found! interactive/i! now! wait!true
rollout:
rollout history: @print @files selector/l: record! revision=0
rollout pause: @print field-manager: @files selector/l: record!
rollout restart: @print field-manager: @files selector/l: record!
rollout resume: @print field-manager: @files selector/l: record!
rollout status: @files selector/l: record! timeout~0s revision=0 watch/w!true
rollout undo: @print @files selector/l: record! dry-run:none to-revision=0
scale: @print @files selector/l: record! dry-run:none all! timeout~0s resource-version: current-replicas=-1 replicas=0
autoscale: @print field-manager: @files record! dry-run:none save-config! name: cpu-percent=-1 cpu: max=-1 memory: min=-1
certificate:
certificate approve: @print @files force!
certificate deny: @print @files force!
cluster-info:
cluster-info dump: all-namespaces/A! show-managed-fields! allow-missing-template-keys!true template: pod-running-timeout~20s namespaces[ output-directory: output/o:json
top:
top node: selector/l: no-headers! sort-by: show-swap! use-protocol-buffers!true show-capacity!
top pod: selector/l: all-namespaces/A! no-headers! field-selector: sort-by: show-swap! use-protocol-buffers!true containers! sum!
cordon: selector/l: dry-run:none
uncordon: selector/l: dry-run:none
drain: selector/l: dry-run:none force! timeout~0s grace-period=-1 chunk-size=500 delete-emptydir-data! disable-eviction! ignore-daemonsets! pod-selector: skip-wait-for-delete-timeout=0
taint: @print field-manager: selector/l: dry-run:none all! overwrite! validate:strict
describe: @files selector/l: all-namespaces/A! chunk-size=500 show-events!true
logs: selector/l: container/c: pod-running-timeout~20s all-containers! all-pods! follow/f! ignore-errors! insecure-skip-tls-verify-backend! limit-bytes=0 max-log-requests=5 prefix! previous/p! since-time: since~0s tail=-1 timestamps!
attach: container/c: quiet/q! pod-running-timeout~1m0s stdin/i! tty/t! detach-keys:ctrl-p,ctrl-q
exec: container/c: filename/f[ quiet/q! pod-running-timeout~1m0s stdin/i! tty/t!
port-forward: pod-running-timeout~1m0s address[localhost
proxy: accept-hosts: accept-paths:^.* address:127.0.0.1 api-prefix:/ append-server-path! disable-filter! keepalive~0s port/p=8001 reject-methods:^$ reject-paths:^/api/.*/pods/.*/exec,^/api/.*/pods/.*/attach unix-socket/u: www-prefix/P:/static/ www/w:
cp: container/c: no-preserve! retries=0
auth:
auth can-i: all-namespaces/A! no-headers! subresource: quiet/q! list!
auth reconcile: @print @files dry-run:none remove-extra-permissions! remove-extra-subjects!
auth whoami: @print
debug: container/c: filename/f[ quiet/q! image: stdin/i! tty/t! attach! env{ image-pull-policy: arguments-only! copy-to: custom: keep-annotations! keep-init-containers!true keep-labels! keep-liveness! keep-readiness! keep-startup! profile:general replace! same-node! set-image[ share-processes!true target:
events: @print all-namespaces/A! no-headers! chunk-size=500 watch/w! for: types[
diff: field-manager: @files selector/l: show-managed-fields! force-conflicts! prune! prune-allowlist{ server-side! concurrency=1 show-secrets!
apply: @print field-manager: @files selector/l: record! dry-run:none all! force! timeout~0s subresource: grace-period=-1 cascade:background validate:strict wait! force-conflicts! overwrite!true prune! prune-allowlist{ server-side! openapi-patch!true
apply edit-last-applied: @print field-manager: @files validate:strict windows-line-endings!
apply set-last-applied: @print dry-run:none filename/f[ create-annotation!
apply view-last-applied: @files selector/l: all! output/o:yaml
patch: @print field-manager: @files record! dry-run:none local! subresource: patch-file: patch/p: type:strategic
replace: @print field-manager: @files @made record! force! timeout~0s subresource: grace-period=-1 cascade:background raw: wait!
wait: @print selector/l: all! all-namespaces/A! local! field-selector: filename/f[ recursive/R!true for{ timeout~30s
kustomize: output/o: env/e{ as-current-user! enable-alpha-plugins! enable-helm! helm-api-versions[ helm-command:helm helm-debug! helm-kube-version: load-restrictor:LoadRestrictionsRootOnly mount{ network! network-name:bridge
label: @print field-manager: @files selector/l: record! dry-run:none all! all-namespaces/A! local! field-selector: list! overwrite! resource-version:
annotate: @print field-manager: @files selector/l: record! dry-run:none all! all-namespaces/A! local! field-selector: list! overwrite! resource-version:
completion:
api-resources: no-headers! output/o: show-managed-fields! sort-by: api-group: cached! categories[ namespaced!true verbs[
api-versions:
config:
config current-context:
config delete-cluster:
config delete-context:
config delete-user:
config get-clusters:
config get-contexts: no-headers! output/o:
config get-users:
config rename-context:
config set: set-raw-bytes!
config set-cluster: certificate-authority: embed-certs! insecure-skip-tls-verify! tls-server-name: proxy-url: server:
config set-context: cluster: namespace/n: user: current!
config set-credentials: client-certificate: client-key: embed-certs! password: token: username: auth-provider-arg[ auth-provider: exec-api-version: exec-arg[ exec-command: exec-env{ exec-interactive-mode: exec-provide-cluster-info!
config unset:
config use-context:
config view: show-managed-fields! allow-missing-template-keys!true output/o:yaml template: flatten! merge!true minify! raw!
kuberc:
kuberc set: overwrite! kuberc: name: allowlist-entry[ appendarg{ command: option{ policy: prependarg{ section:
kuberc view: show-managed-fields! allow-missing-template-keys!true kuberc: output/o:yaml template:
plugin:
plugin list: name-only!
version: output/o: client!
`;
