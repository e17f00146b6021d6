// Written by scripts/kubectl/write-flags.js; flags-table.js beside it says how to read a line.
export const flagLines = `
@print: allow-missing-template-keys!true output/o: show-managed-fields! template:
@files: filename/f[ kustomize/k: recursive/R!
@made: dry-run:none save-config! validate:strict
*: as: as-group[ as-uid: as-user-extra[ cache-dir: certificate-authority: client-certificate: client-key: cluster: context: disable-compression! insecure-skip-tls-verify! kubeconfig: kuberc: log-flush-frequency~5s match-server-version! namespace/n: password: profile:none profile-output:profile.pprof request-timeout:0 server/s: tls-server-name: token: user: username: v/v=0 vmodule: warnings-as-errors! help/h!
create: @made @files @print edit! field-manager: raw: selector/l: windows-line-endings! record!
create clusterrole: @made @print aggregation-rule: field-manager: non-resource-url[ resource[ resource-name{ verb[
create clusterrolebinding: @made @print clusterrole: field-manager: group{ serviceaccount{ user{
create configmap: @made @print append-hash! field-manager: from-env-file[ from-file[ from-literal{
create cronjob: @made @print field-manager: image: restart: schedule:
create deployment: @made @print field-manager: image[ port=-1 replicas/r=1
create ingress: @made @print annotation{ class: default-backend: field-manager: rule{
create job: @made @print field-manager: from: image:
create namespace: @made @print field-manager:
create poddisruptionbudget: @made @print field-manager: max-unavailable: min-available: selector:
create priorityclass: @made @print description: field-manager: global-default! preemption-policy:PreemptLowerPriority value=0
create quota: @made @print field-manager: hard: scopes:
create role: @made @print field-manager: resource[ resource-name{ verb[
create rolebinding: @made @print clusterrole: field-manager: group{ role: serviceaccount{ user{
create secret:
create secret docker-registry: @made @print append-hash! docker-email: docker-password: docker-server: docker-username: field-manager: from-file[
create secret generic: @made @print append-hash! field-manager: from-env-file[ from-file[ from-literal{ type:
create secret tls: @made @print append-hash! cert: field-manager: key:
create service:
create service clusterip: @made @print clusterip: field-manager: tcp[
create service externalname: @made @print external-name: field-manager: tcp[
create service loadbalancer: @made @print field-manager: tcp[
create service nodeport: @made @print field-manager: node-port=0 tcp[
create serviceaccount: @made @print field-manager:
create token: @print audience{ bound-object-kind: bound-object-name: bound-object-uid: duration~0s
expose: @files @print cluster-ip: dry-run:none external-ip: field-manager: labels/l: load-balancer-ip: name: override-type:merge overrides: port: protocol: save-config! selector: session-affinity: target-port: type: record! container-port:
run: @files @print annotations{ attach! cascade:background command! detach-keys:ctrl-p,ctrl-q dry-run:none env{ expose! field-manager: force! grace-period=-1 image: image-pull-policy: labels/l: leave-stdin-open! override-type:merge overrides: pod-running-timeout~1m0s port: privileged! quiet/q! restart:Always rm! save-config! stdin/i! timeout~0s tty/t! wait! record!
set:
set env: @files @print all! containers/c:* dry-run:none env/e{ field-manager: from: keys[ list! local! overwrite!true prefix: resolve! selector/l: record!
set image: @files @print all! dry-run:none field-manager: local! selector/l: record!
set resources: @files @print all! containers/c:* dry-run:none field-manager: limits: local! requests: selector/l: record!
set selector: @print all! dry-run:none field-manager: filename/f[ local! recursive/R!true resource-version: record!
set serviceaccount: @files @print all! dry-run:none field-manager: local! record!
set subject: @files @print all! dry-run:none field-manager: group{ local! selector/l: serviceaccount{ user{ record!
explain: api-version: output/o:plaintext recursive/R!
get: @files @print all-namespaces/A! chunk-size=500 field-selector: ignore-not-found! label-columns/L[ no-headers! output-watch-events! raw: selector/l: server-print!true show-kind! show-labels! sort-by: subresource: watch/w! watch-only!
edit: @files @print field-manager: output-patch! save-config! subresource: validate:strict windows-line-endings! record!
delete: @files all! all-namespaces/A! cascade:background dry-run:none field-selector: force! grace-period=-1 ignore-not-found! interactive/i! now! output/o: raw: selector/l: timeout~0s wait!true
rollout:
rollout history: @files @print revision=0 selector/l: record!
rollout pause: @files @print field-manager: selector/l: record!
rollout restart: @files @print field-manager: selector/l: record!
rollout resume: @files @print field-manager: selector/l: record!
rollout status: @files revision=0 selector/l: timeout~0s watch/w!true record!
rollout undo: @files @print dry-run:none selector/l: to-revision=0 record!
scale: @files @print all! current-replicas=-1 dry-run:none replicas=0 resource-version: selector/l: timeout~0s record!
autoscale: @files @print cpu: dry-run:none field-manager: max=-1 memory: min=-1 name: save-config! record! cpu-percent=-1
certificate:
certificate approve: @files @print force!
certificate deny: @files @print force!
cluster-info:
cluster-info dump: all-namespaces/A! allow-missing-template-keys!true namespaces[ output/o:json output-directory: pod-running-timeout~20s show-managed-fields! template:
top:
top node: no-headers! selector/l: show-capacity! show-swap! sort-by: use-protocol-buffers!true
top pod: all-namespaces/A! containers! field-selector: no-headers! selector/l: show-swap! sort-by: sum! use-protocol-buffers!true
cordon: dry-run:none selector/l:
uncordon: dry-run:none selector/l:
drain: chunk-size=500 delete-emptydir-data! disable-eviction! dry-run:none force! grace-period=-1 ignore-daemonsets! pod-selector: selector/l: skip-wait-for-delete-timeout=0 timeout~0s
taint: @print all! dry-run:none field-manager: overwrite! selector/l: validate:strict
describe: @files all-namespaces/A! chunk-size=500 selector/l: show-events!true
logs: all-containers! all-pods! container/c: follow/f! ignore-errors! insecure-skip-tls-verify-backend! limit-bytes=0 max-log-requests=5 pod-running-timeout~20s prefix! previous/p! selector/l: since~0s since-time: tail=-1 timestamps!
attach: container/c: detach-keys:ctrl-p,ctrl-q pod-running-timeout~1m0s quiet/q! stdin/i! tty/t!
exec: container/c: filename/f[ pod-running-timeout~1m0s quiet/q! stdin/i! tty/t!
port-forward: address[localhost pod-running-timeout~1m0s
proxy: accept-hosts: accept-paths:^.* address:127.0.0.1 api-prefix:/ append-server-path! disable-filter! keepalive~0s port/p=8001 reject-methods:^$ reject-paths:^/api/.*/pods/.*/exec,^/api/.*/pods/.*/attach unix-socket/u: www/w: www-prefix/P:/static/
cp: container/c: no-preserve! retries=0
auth:
auth can-i: all-namespaces/A! list! no-headers! quiet/q! subresource:
auth reconcile: @files @print dry-run:none remove-extra-permissions! remove-extra-subjects!
auth whoami: @print
debug: arguments-only! attach! container/c: copy-to: custom: env{ filename/f[ image: image-pull-policy: keep-annotations! keep-init-containers!true keep-labels! keep-liveness! keep-readiness! keep-startup! profile:general quiet/q! replace! same-node! set-image[ share-processes!true stdin/i! target: tty/t!
events: @print all-namespaces/A! chunk-size=500 for: no-headers! types[ watch/w!
diff: @files concurrency=1 field-manager: force-conflicts! prune! prune-allowlist{ selector/l: server-side! show-managed-fields! show-secrets!
apply: @files @print all! cascade:background dry-run:none field-manager: force! force-conflicts! grace-period=-1 openapi-patch!true overwrite!true prune! prune-allowlist{ selector/l: server-side! subresource: timeout~0s validate:strict wait! record!
apply edit-last-applied: @files @print field-manager: validate:strict windows-line-endings!
apply set-last-applied: @print create-annotation! dry-run:none filename/f[
apply view-last-applied: @files all! output/o:yaml selector/l:
patch: @files @print dry-run:none field-manager: local! patch/p: patch-file: subresource: type:strategic record!
replace: @made @files @print cascade:background field-manager: force! grace-period=-1 raw: subresource: timeout~0s wait! record!
wait: @print all! all-namespaces/A! field-selector: filename/f[ for{ local! recursive/R!true selector/l: timeout~30s
kustomize: as-current-user! enable-alpha-plugins! enable-helm! env/e{ helm-api-versions[ helm-command:helm helm-debug! helm-kube-version: load-restrictor:LoadRestrictionsRootOnly mount{ network! network-name:bridge output/o:
label: @files @print all! all-namespaces/A! dry-run:none field-manager: field-selector: list! local! overwrite! resource-version: selector/l: record!
annotate: @files @print all! all-namespaces/A! dry-run:none field-manager: field-selector: list! local! overwrite! resource-version: selector/l: record!
completion:
api-resources: api-group: cached! categories[ namespaced!true no-headers! output/o: show-managed-fields! sort-by: verbs[
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
config set-cluster: certificate-authority: embed-certs! insecure-skip-tls-verify! proxy-url: server: tls-server-name:
config set-context: cluster: current! namespace/n: user:
config set-credentials: auth-provider: auth-provider-arg[ client-certificate: client-key: embed-certs! exec-api-version: exec-arg[ exec-command: exec-env{ exec-interactive-mode: exec-provide-cluster-info! password: token: username:
config unset:
config use-context:
config view: allow-missing-template-keys!true flatten! merge!true minify! output/o:yaml raw! show-managed-fields! template:
kuberc:
kuberc set: allowlist-entry[ appendarg{ command: kuberc: name: option{ overwrite! policy: prependarg{ section:
kuberc view: allow-missing-template-keys!true kuberc: output/o:yaml show-managed-fields! template:
plugin:
plugin list: name-only!
version: client! output/o:
`;
