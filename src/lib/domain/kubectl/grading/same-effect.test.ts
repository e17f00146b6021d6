import { expect, test } from 'vitest';
import { compareEffects } from './compare-effects';
import { gradeCommand } from './grade-command';
import { readTyped } from './read-typed';

/** Spellings that do the same, a group in each line; no two groups do the same. */
const groups = `
kubectl get pods == k get po == kubectl get pod == kubectl get Pods == kubectl get pods.v1. == kubectl get POD == $ kubectl get pods == kubectl get pods --watch=false == kubectl get "pods" == kubectl get pods # all == kubectl get pods -v=6 == kubectl get pods --chunk-size 100
kubectl get pods -o wide == k get po -owide == k get po -o=wide == kubectl get pods --output wide == kubectl get pods --output=wide == kubectl get -o wide pods == kubectl -o wide get pods == kubectl get pods -o yaml -o wide
kubectl get pods -A -o wide == k get po -Aowide == k get po -Ao wide
kubectl get pods -A == k get po --all-namespaces == kubectl get pods --all-namespaces=true == kubectl get pods -n dev -A == kubectl get -A pods
kubectl get pods -n kube-system == k get po -nkube-system == k get po -n=kube-system == kubectl get pods --namespace kube-system == kubectl get pods --namespace=kube-system == kubectl -n kube-system get pods == kubectl --namespace kube-system get po == k get po -n dev -n kube-system
kubectl get pods -n default
kubectl get pods -w == kubectl get pods --watch == kubectl get po --watch=true == k get -w po
kubectl get pods --watch-only
kubectl get pods --show-labels == k get po --show_labels
kubectl get pods -o yaml == k get po -oyaml
kubectl get pods -o json
kubectl get pods -o name
kubectl get pods --no-headers
kubectl get pods -l app=web == kubectl get pods --selector app=web == kubectl get pods --selector=app==web == k get po -lapp=web == k get po -l 'app in (web)'
kubectl get pods -l app!=web == kubectl get pods -l 'app notin (web)' == kubectl get pods -l 'app != web'
kubectl get pods -l app=web,tier=front == kubectl get pods -l tier=front,app=web == kubectl get pods -l 'tier in (front), app = web'
kubectl get pods -l 'app in (web,api)' == kubectl get pods -l 'app in (api, web)'
kubectl get pods -l app == kubectl get pods --selector=app
kubectl get pods -l '!app'
kubectl get pods -L app,tier == kubectl get pods -L app -L tier == kubectl get pods --label-columns=tier,app
kubectl get pods --field-selector status.phase=Running == kubectl get pods --field-selector=status.phase==Running
kubectl get pods --field-selector status.phase!=Running
kubectl get pods --sort-by=.metadata.name == kubectl get pods --sort-by='{.metadata.name}' == kubectl get pods --sort-by metadata.name
kubectl get pods -o custom-columns=NAME:.metadata.name == kubectl get pods -o custom-columns=NAME:metadata.name
kubectl get pods -o jsonpath='{.items[*].metadata.name}' == kubectl get pods -o jsonpath="{.items[*].metadata.name}" == kubectl get pods -o=jsonpath --template='{.items[*].metadata.name}'
kubectl get pod web == kubectl get pod/web == k get po web == kubectl get pods/web == kubectl get pods.v1./web
kubectl get pod web -o yaml == kubectl get -oyaml pod/web
kubectl get pod web -o jsonpath='{.status.podIP}' == k get po web -o jsonpath='{$.status.podIP}' == k get po web -o jsonpath='{ .status.podIP }'
kubectl get pod web api == kubectl get pods api web == kubectl get pod/web pod/api == kubectl get po/api pods/web
kubectl get pods,services == kubectl get svc,po == kubectl get service,pod
kubectl get pod,svc web == kubectl get pod/web svc/web == kubectl get services,pods web
kubectl get all == kubectl get po,svc,rc,deploy,rs,ds,sts,job,cj,hpa
kubectl get all -A
kubectl get deployments == k get deploy == kubectl get deployment == kubectl get deployments.apps == kubectl get deploy.v1.apps == kubectl get deployments.app == kubectl get Deployment
kubectl get replicasets == k get rs
kubectl get daemonsets == k get ds
kubectl get statefulsets == k get sts
kubectl get jobs == k get job == kubectl get jobs.batch
kubectl get cronjobs == k get cj
kubectl get services == k get svc
kubectl get endpoints == k get ep
kubectl get ingresses == k get ing == k get ingress == kubectl get ingress.networking.k8s.io
kubectl get networkpolicies == k get netpol == k get networkpolicy
kubectl get configmaps == k get cm
kubectl get secrets == k get secret
kubectl get serviceaccounts == k get sa
kubectl get events == k get ev
kubectl get namespaces == k get ns == k get namespace -n dev
kubectl get nodes == k get no == k get node == k get nodes -n dev == k get nodes -A
kubectl get nodes -o wide == k get no -owide
kubectl get persistentvolumes == k get pv
kubectl get persistentvolumeclaims == k get pvc
kubectl get storageclasses == k get sc == k get storageclass
kubectl get resourcequotas == k get quota
kubectl get limitranges == k get limits
kubectl get horizontalpodautoscalers == k get hpa
kubectl get poddisruptionbudgets == k get pdb
kubectl get customresourcedefinitions == k get crd == k get crds
kubectl get httproutes == k get httproute
kubectl get -f web.yaml == kubectl get --filename web.yaml == k get -f ./web.yaml == k get -fweb.yaml
kubectl get pod web --context=prod
kubectl describe pod web == k describe po web == k describe pods/web == kubectl describe pod web --show-events
kubectl describe pods == k describe po
kubectl describe node n1 == k describe no/n1
kubectl describe deployment web == k describe deploy/web
kubectl run web --image=nginx == k run web --image nginx == kubectl run --image=nginx web == k run web --image=nginx --restart=Always == kubectl run web --image=nginx --dry-run=none == kubectl run web --image=nginx -l run=web
kubectl run web --image=nginx:1.28
kubectl run web --image=nginx --port=80 == k run web --port 80 --image nginx
kubectl run web --image=nginx -l app=web,tier=front == k run web --image=nginx --labels=tier=front,app=web
kubectl run web --image=nginx --env=A=1 --env=B=2 == k run web --image=nginx --env B=2 --env 'A=1'
kubectl run web --image=nginx --dry-run=client -o yaml == k run web --image=nginx --dry-run -oyaml == k run web --image=nginx -o yaml --dry-run=true
kubectl run web --image=nginx --dry-run=server -o yaml
kubectl run web --image=nginx --restart=Never
kubectl run web --image=busybox -- sleep 10 == k run web --image=busybox sleep 10 == k run web --image=busybox -- 'sleep' "10"
kubectl run web --image=busybox --command -- sleep 10 == k run web --command=true --image=busybox -- sleep 10
kubectl run web --image=busybox -it --rm --restart=Never -- sh == k run web -i -t --rm --image=busybox --restart Never -- sh == k run -ti web --rm --restart=Never --image=busybox --attach -- sh
kubectl run web --image=nginx --expose --port=80
kubectl create deployment web --image=nginx == k create deploy web --image=nginx == k create deployment --image nginx web --replicas=1 == k create deployment web --image=nginx -r1
kubectl create deployment web --image=nginx --replicas=3 == k create deploy web --replicas 3 --image nginx == k create deploy web -r 3 --image=nginx == k create deploy web -r=3 --image=nginx
kubectl create deployment web --image=nginx --image=redis == k create deploy web --image=nginx,redis
kubectl create deployment web --image=nginx --port=80
kubectl create deployment web --image=busybox -- sleep 10
kubectl create namespace dev == k create ns dev
kubectl create configmap cfg --from-literal=a=1 --from-literal=b=2 == k create cm cfg --from-literal b=2 --from-literal a=1
kubectl create configmap cfg --from-file=app.conf == k create cm cfg --from-file ./app.conf == k create cm cfg --from-file=app.conf=app.conf == k create cm cfg --from-file=app.conf=./app.conf
kubectl create configmap cfg --from-file=key=app.conf == k create cm cfg --from-file=key=./app.conf
kubectl create configmap cfg --from-file=etc/app.conf == k create cm cfg --from-file=app.conf=etc/app.conf
kubectl create configmap cfg --from-env-file=app.env == k create cm cfg --from-env-file ./app.env
kubectl create secret generic pw --from-literal=a=1 == k create secret generic --from-literal=a=1 pw
kubectl create secret tls t --cert=a.crt --key=a.key == k create secret tls t --key a.key --cert a.crt
kubectl create secret docker-registry r --docker-username=u --docker-password=p
kubectl create job once --image=busybox == k create job once --image busybox
kubectl create job once --image=busybox -- date
kubectl create job once --from=cronjob/tick == k create job once --from cj/tick
kubectl create cronjob tick --image=busybox --schedule='* * * * *' == k create cj tick --schedule="*/1 * * * *" --image=busybox == k create cj tick --image=busybox --schedule='* * * * *' --restart=OnFailure
kubectl create cronjob tick --image=busybox --schedule='* * * * *' --restart=Never
kubectl create cronjob tick --image=busybox --schedule='0 * * * *' == k create cj tick --schedule=@hourly --image=busybox
kubectl create service clusterip web --tcp=80:8080 == k create svc clusterip web --tcp 80:8080
kubectl create service nodeport web --tcp=80 == k create svc nodeport web --tcp=80:80
kubectl create service loadbalancer web --tcp=80
kubectl create service externalname web --external-name=example.com
kubectl create service clusterip web --clusterip=None
kubectl create serviceaccount bot == k create sa bot
kubectl create role r --verb=get,list --resource=pods == k create role r --verb=list --verb=get --resource=po
kubectl create rolebinding b --role=r --user=kim
kubectl create rolebinding b --role=r --serviceaccount=dev:bot
kubectl create clusterrole r --verb=get --resource=nodes
kubectl create clusterrolebinding b --clusterrole=r --user=kim
kubectl create ingress web --rule=a.com/=web:80 == k create ing web --rule a.com/=web:80
kubectl create quota q --hard=cpu=1,memory=1Gi == k create resourcequota q --hard memory=1024Mi,cpu=1000m
kubectl create poddisruptionbudget p --selector=app=web --min-available=1 == k create pdb p --min-available 1 --selector app==web
kubectl create priorityclass high --value=1000 == k create pc high --value 1000
kubectl create token bot --duration=10m == k create token bot --duration 600s
kubectl create -f web.yaml == k create --filename=web.yaml == k create -f ./web.yaml == k create --validate=true -f web.yaml
kubectl create -f web.yaml --save-config
kubectl create -f web.yaml -n dev
kubectl create -f web.yaml -f db.yaml == k create -f db.yaml,web.yaml
kubectl apply -f web.yaml == k apply --filename web.yaml == k apply -f=web.yaml == kubectl apply --filename=./web.yaml == k apply -fweb.yaml
kubectl apply -f . == k apply -f ./
kubectl apply -f dir -R == k apply -Rf dir/ == k apply --recursive -f dir
kubectl apply -k overlays/dev == k apply --kustomize ./overlays/dev
kubectl apply -f https://example.com/a.yaml
kubectl apply -f web.yaml --server-side
kubectl apply -f web.yaml --dry-run=client
kubectl apply -f web.yaml --prune -l app=web
kubectl diff -f web.yaml
kubectl replace -f web.yaml
kubectl replace --force -f web.yaml
kubectl delete pod web == k delete po/web == k delete pods web == k delete pod web --wait == k delete pod web --cascade == k delete pod web --cascade=background == k delete pod web --grace-period=-1
kubectl delete pod web api == k delete pod/api po/web
kubectl delete pods --all == k delete po --all=true
kubectl delete pods --all -n dev
kubectl delete pods -l app=web == k delete po --selector=app=web
kubectl delete pod web --grace-period=0 --force == k delete pod web --force == k delete po web --force --grace-period 0
kubectl delete pod web --now == k delete pod web --grace-period=1
kubectl delete pod web --wait=false
kubectl delete rs web --cascade=orphan == k delete replicaset web --cascade=false
kubectl delete -f web.yaml == k delete --filename=web.yaml
kubectl delete all --all
kubectl delete namespace dev == k delete ns dev == k delete ns/dev
kubectl label pod web tier=front == k label po/web tier=front == k label pods web 'tier=front' == k label pod web tier=back tier=front
kubectl label pod web tier=front app=web == k label pod web app=web tier=front
kubectl label pod web tier=front --overwrite == k label --overwrite po web tier=front
kubectl label pod web tier- == k label po/web tier- == k label po web -- tier-
kubectl label pod web tier=
kubectl label pods --all tier=front
kubectl label node n1 disk=ssd == k label nodes/n1 disk=ssd == k label no n1 disk=ssd
kubectl label pods -l app=web tier=front
kubectl label pod web --list
kubectl annotate pod web owner=kim == k annotate po/web owner=kim == k annotate po web owner="kim"
kubectl annotate pod web owner='kim lee' == k annotate po/web owner="kim lee" == k annotate po web owner=kim\\ lee
kubectl annotate pod web owner-
kubectl annotate deployment web kubernetes.io/change-cause='v2' == k annotate deploy/web kubernetes.io/change-cause=v2
kubectl set image deployment/web nginx=nginx:1.28 == k set image deploy web nginx=nginx:1.28 == k set image deployments.apps/web nginx=nginx:1.28
kubectl set image deployment/web nginx=nginx:1.28 app=app:2 == k set image deploy/web app=app:2 nginx=nginx:1.28
kubectl set image deployment/web *=nginx:1.28 == k set image deploy/web '*=nginx:1.28'
kubectl set image rs/web nginx=nginx:1.28
kubectl set env deployment/web A=1 == k set env deploy web A=1 == k set env deploy/web -e A=1 == k set env deploy/web --env=A=1
kubectl set env deployment/web A-
kubectl set env deployment/web --from=configmap/cfg == k set env deploy/web --from cm/cfg
kubectl set env deployment/web --list
kubectl set resources deployment web --limits=cpu=200m,memory=512Mi == k set resources deploy/web --limits memory=512Mi,cpu=0.2
kubectl set resources deployment web --requests=cpu=100m
kubectl set serviceaccount deployment web bot == k set sa deploy/web bot
kubectl set selector service web app=web,tier=front == k set selector svc/web tier=front,app=web
kubectl scale deployment web --replicas=5 == k scale deploy/web --replicas 5 == k scale --replicas=5 deployment web == k scale deploy web --replicas=05
kubectl scale deployment web --replicas=0
kubectl scale rs web --replicas=5 == k scale replicaset/web --replicas=5
kubectl scale deployment web --replicas=5 --current-replicas=3
kubectl scale deployment web api --replicas=5 == k scale deploy/api deploy/web --replicas=5
kubectl scale -f web.yaml --replicas=5
kubectl autoscale deployment web --min=2 --max=10 --cpu=80% == k autoscale deploy/web --max 10 --min 2 --cpu-percent=80 == k autoscale deploy web --max=10 --min=2 --cpu 80% --name web
kubectl autoscale deployment web --max=10
kubectl rollout status deployment/web == k rollout status deploy web == k rollout status deploy/web --watch
kubectl rollout status deployment/web --timeout=60s == k rollout status deploy/web --timeout 1m
kubectl rollout history deployment/web == k rollout history deploy web
kubectl rollout history deployment/web --revision=2
kubectl rollout undo deployment/web == k rollout undo deploy web == k rollout undo deploy/web --to-revision=0
kubectl rollout undo deployment/web --to-revision=2 == k rollout undo --to-revision 2 deploy web
kubectl rollout restart deployment/web == k rollout restart deploy web
kubectl rollout restart deployment == k rollout restart deploy
kubectl rollout restart ds/web
kubectl rollout pause deployment/web
kubectl rollout resume deployment/web
kubectl expose deployment web --port=80 == k expose deploy/web --port 80 == k expose deploy web --port=80 --target-port=80 --type=ClusterIP --name=web --protocol=TCP
kubectl expose deployment web --port=80 --target-port=8080 == k expose deploy web --target-port 8080 --port 80 == k expose deploy web --port=80 --container-port=8080
kubectl expose deployment web --port=80 --type=NodePort
kubectl expose deployment web --port=80 --type=LoadBalancer
kubectl expose deployment web --port=80 --name=front
kubectl expose pod web --port=80 == k expose po/web --port=80
kubectl expose deployment web --port=53 --protocol=UDP
kubectl logs web == k logs pod/web == k logs po/web == k logs web --follow=false == kubectl logs web --tail=-1
kubectl logs web -c app == k logs web app == k logs web --container=app == k logs -c app pod/web
kubectl logs -f web == k logs web --follow == k logs web -f
kubectl logs web --previous == k logs -p web
kubectl logs web --tail=20 == k logs --tail 20 web
kubectl logs web --since=1h == k logs web --since 60m == k logs web --since=3600s
kubectl logs -l app=web == k logs --selector app=web == k logs -l app=web --tail=10
kubectl logs -l app=web --tail=-1 == k logs --tail -1 --selector app=web
kubectl logs deployment/web == k logs deploy/web
kubectl logs web --all-containers == k logs --all-containers=true web
kubectl logs web -n dev
kubectl exec web -- date == k exec pod/web -- date == k exec po/web -- "date"
kubectl exec -it web -- sh == k exec web -it -- sh == k exec -i -t web -- sh == k exec -ti web -- sh == k exec --stdin --tty web -- sh == k exec --stdin=true -t pods/web -- sh
kubectl exec -i web -- sh
kubectl exec -it web -- /bin/sh
kubectl exec -it web -c app -- sh == k exec -itc app web -- sh == k exec web -itcapp -- sh
kubectl exec web -c app -- date == k exec -c app web -- date == k exec web --container app -- date
kubectl exec web -- ls -l / == k exec web -- 'ls' -l /
kubectl exec web -- ls / -l
kubectl exec web -- sh -c 'echo a b'
kubectl exec deploy/web -- date == k exec deployment/web -- date
kubectl attach web -it == k attach -it pod/web
kubectl cp web:/logs/a a == k cp web:/logs/a ./a
kubectl cp a web:/logs/a
kubectl cp web:/logs/a a -n dev == k cp dev/web:/logs/a a
kubectl cp web:/logs/a a -c app
kubectl port-forward pod/web 8080:80 == k port-forward web 8080:80 == k port-forward po/web 8080:80
kubectl port-forward svc/web 8080 == k port-forward service/web 8080:8080
kubectl port-forward svc/web 8080:80 9090:90 == k port-forward svc/web 9090:90 8080:80
kubectl port-forward svc/web 80:8080
kubectl explain pods == k explain po == k explain pod
kubectl explain pod.spec.containers == k explain pods.spec.containers == k explain po.spec.containers
kubectl explain pod.spec --recursive
kubectl explain deployment.spec.strategy == k explain deploy.spec.strategy
kubectl api-resources
kubectl api-resources --namespaced=false
kubectl api-resources -o wide
kubectl api-versions
kubectl cluster-info == k clusterinfo
kubectl version
kubectl version --client
kubectl top pods == k top pod == k top po
kubectl top pods -A
kubectl top pod web --containers
kubectl top pods --sort-by=cpu
kubectl top nodes == k top node == k top no
kubectl config view
kubectl config view --minify
kubectl config get-contexts
kubectl config current-context
kubectl config use-context dev == k config use dev
kubectl config set-context --current --namespace=dev == k config set-context --current -n dev
kubectl config set-context dev --namespace=dev
kubectl config rename-context a b
kubectl config rename-context b a
kubectl cordon n1 == k cordon node/n1 == k cordon no/n1
kubectl uncordon n1
kubectl drain n1 --ignore-daemonsets == k drain nodes/n1 --ignore-daemonsets=true
kubectl drain n1 --ignore-daemonsets --delete-emptydir-data --force
kubectl taint nodes n1 a=b:NoSchedule == k taint node n1 a=b:NoSchedule == k taint no/n1 a=b:NoSchedule
kubectl taint nodes n1 a:NoSchedule
kubectl taint nodes n1 a:NoSchedule- == k taint node n1 a=b:NoSchedule-
kubectl taint nodes n1 a-
kubectl taint nodes --all a-
kubectl patch deployment web -p '{"spec":{"replicas":3,"paused":true}}' == k patch deploy/web --patch='{"spec": {"paused": true, "replicas": 3}}'
kubectl patch deployment web --type=json -p '[]'
kubectl wait pod/web --for=condition=Ready == k wait po web --for condition=ready == k wait pod web --for=condition=Ready=true --timeout=30s
kubectl wait pod/web --for=delete --timeout=60s == k wait po/web --for delete --timeout 1m
kubectl auth can-i create pods == k auth can-i create po
kubectl auth can-i --list
kubectl auth can-i create pods --as=kim
kubectl edit deployment web == k edit deploy/web
kubectl debug web -it --image=busybox == k debug -it pod/web --image busybox == k debug -it web --image=busybox --profile=general
kubectl debug node/n1 -it --image=busybox --profile=sysadmin
kubectl events --for pod/web == k events --for=po/web
kubectl kustomize overlays/dev == k kustomize ./overlays/dev/
kubectl cluster-info dump --output-directory=dump == k cluster-info dump --output-directory ./dump/
kubectl certificate approve a
kubectl completion bash
kubectl get pods --help
`
  .trim()
  .split('\n')
  .map((line) => line.split(' == '));

test.each(groups.filter((group) => group.length > 1))('%s', (...spellings) => {
  for (const expected of spellings)
    for (const typed of spellings)
      expect({ typed, ...gradeCommand([expected], typed) }).toMatchObject({
        typed,
        correct: true,
        problems: [],
      });
});

test.each(groups.flat())('%s can be judged by what it does', (command) => {
  expect(readTyped(command)).toMatchObject({ isWhole: true, problems: [] });
});

test('commands of two groups are never the same', () => {
  const effects = groups.map(([first]) => ({ first, effect: readTyped(first!).effect! }));
  const same = effects.flatMap((a) =>
    effects
      .filter((b) => a !== b && compareEffects(a.effect, b.effect).length === 0)
      .map((b) => [a.first, b.first]),
  );
  expect(same).toEqual([]);
  expect(effects.length).toBeGreaterThan(200);
});

const quoted = (word: string): string => `'${word}'`;

test('a command with a word less, or with a letter more in a word, is another one', () => {
  const right = groups.flatMap(([first]) => {
    const words = readTyped(first!).words.map(({ text }) => text);
    const less = words.map((_, at) => words.filter((__, each) => each !== at));
    const more = words.map((word, at) => words.with(at, `${word}x`));
    return [...less, ...more]
      .map((changed) => changed.map(quoted).join(' '))
      .filter((typed) => gradeCommand([first!], typed).correct);
  });
  // `run` and `logs` take these words without dashes or a flag, and --force alone waits for nothing.
  expect(right).toEqual(
    [
      `'run' 'web' '--image=busybox' 'sleep' '10'`,
      `'run' 'web' '--image=busybox' '--command' 'sleep' '10'`,
      `'run' 'web' '--image=busybox' '-it' '--rm' '--restart=Never' 'sh'`,
      `'delete' 'pod' 'web' '--force'`,
      `'logs' 'web' 'app'`,
    ].map((words) => `'kubectl' ${words}`),
  );
});
