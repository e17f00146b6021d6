import { expect, test } from 'vitest';
import { sentencesIn } from '../wording/sentences-in';
import { gradeCommand } from './grade-command';

/** The answer, what is typed, and the codes of what is wrong with it. */
const wrong: [expected: string, typed: string, ...codes: string[]][] = [
  // another command
  ['kubectl run web --image=nginx', 'kubectl create deployment web --image=nginx', 'wrong-command'],
  ['kubectl apply -f web.yaml', 'kubectl create -f web.yaml', 'wrong-command'],
  ['kubectl describe pod web', 'kubectl get pod web', 'wrong-command'],
  ['kubectl rollout undo deployment/web', 'kubectl rollout status deployment/web', 'wrong-command'],
  ['kubectl run web --image=nginx', 'kubectl create web --image=nginx', 'wrong-command'],
  ['kubectl get pods', 'kubectl gte pods', 'unknown-command'],
  ['kubectl get pods', 'kubectl list pods', 'unknown-command'],
  [
    'kubectl create deployment web --image=nginx',
    'kubectl create deplyment web --image=nginx',
    'unknown-command',
  ],
  ['kubectl get pods', 'kubectl', 'missing-command'],
  ['kubectl rollout undo deployment/web', 'kubectl rollout', 'missing-command'],
  ['kubectl get pods', 'kubectl pods get', 'wrong-order'],
  ['kubectl rollout restart deploy/web', 'kubectl restart deploy/web', 'unknown-command'],
  ['kubectl get pods -w', 'kubectl watch pods', 'unknown-command'],
  ['kubectl get pods', 'get pods', 'not-kubectl'],
  ['kubectl get pods', 'Kubectl get pods', 'not-kubectl'],
  ['kubectl get pods', 'kubeclt get pods', 'not-kubectl'],
  ['kubectl get pods', 'docker ps', 'not-kubectl'],
  // objects
  ['kubectl get pods', 'kubectl get deployments', 'wrong-kind'],
  ['kubectl get pod web', 'kubectl get svc web', 'wrong-kind'],
  ['kubectl delete pod web', 'kubectl delete pod api', 'wrong-name'],
  ['kubectl delete pod web', 'kubectl delete pod Web', 'wrong-case'],
  ['kubectl describe pod frontend', 'kubectl describe pod frotnend', 'misspelt'],
  ['kubectl get pods', 'kubectl get pods web', 'extra-name'],
  ['kubectl get pod web', 'kubectl get pod', 'missing-name'],
  ['kubectl get pods,services', 'kubectl get pods', 'missing-object'],
  ['kubectl get pods', 'kubectl get pods,services', 'extra-object'],
  ['kubectl get pods', 'kubectl get', 'missing-object'],
  ['kubectl get pod web', 'kubectl get web pod', 'wrong-order'],
  ['kubectl get pod web', 'kubectl get pod pod/web', 'mixed-forms'],
  ['kubectl get deployments', 'kubectl get deploymnets', 'unknown-kind'],
  ['kubectl get pods', 'kubectl get pods.apps', 'unknown-kind'],
  ['kubectl get deployments,pods', 'kubectl get all', 'extra-object'],
  ['kubectl get all', 'kubectl get pods', 'missing-object'],
  ['kubectl delete all --all', 'kubectl delete namespace dev', 'wrong-kind', 'missing-flag'],
  ['kubectl get pods,services', 'kubectl get pods, services', 'comma-space'],
  ['kubectl expose pod db --port=80', 'kubectl expose db --port=80', 'wrong-kind'],
  // namespaces
  ['kubectl get pvc -n dev', 'kubectl get pv -n dev', 'wrong-kind'],
  ['kubectl debug node/n1 --image=a', 'kubectl debug node/n1 --image=a -n dev', 'extra-namespace'],
  ['kubectl get pods -n dev', 'kubectl get pods', 'missing-namespace'],
  ['kubectl get pods', 'kubectl get pods -n dev', 'extra-namespace'],
  ['kubectl get pods -n dev', 'kubectl get pods -n prod', 'wrong-namespace'],
  ['kubectl get pods -A', 'kubectl get pods -n dev', 'wrong-namespace'],
  ['kubectl get pods -n kube-system', 'kubectl get pods -n kube-sytsem', 'misspelt'],
  // flags
  ['kubectl get pods -o wide', 'kubectl get pods', 'missing-flag'],
  ['kubectl get pods', 'kubectl get pods -o wide', 'extra-flag'],
  ['kubectl get pods -o wide', 'kubectl get pods -o yaml', 'wrong-value'],
  ['kubectl get pods -o wide', 'kubectl get pods -o Wide', 'wrong-case'],
  ['kubectl get pods -o wide', 'kubectl get pods --ouput wide', 'unknown-flag'],
  ['kubectl get pods --show-labels', 'kubectl get pods --show-label', 'unknown-flag'],
  ['kubectl run web --image=nginx', 'kubectl run web -image=nginx', 'one-dash'],
  ['kubectl apply -f web.yaml', 'kubectl apply --f web.yaml', 'two-dashes'],
  ['kubectl run web --image=nginx', 'kubectl run web --image=nginx --replicas=3', 'flag-of-other-command'],
  ['kubectl get pods', 'kubectl get pods -z', 'unknown-flag'],
  ['kubectl get pods', 'kubectl get pods -e', 'flag-of-other-command'],
  ['kubectl get pods -o wide', 'kubectl get pods -o', 'missing-value', 'missing-flag'],
  ['kubectl scale deployment web --replicas=5', 'kubectl scale deployment web --replicas=3', 'wrong-value'],
  ['kubectl scale deployment web --replicas=5', 'kubectl scale deployment web --replicas=five', 'bad-value'],
  ['kubectl get pods -w', 'kubectl get pods --watch=yes', 'bad-value', 'missing-flag'],
  [
    'kubectl run web --image=nginx --restart=Never',
    'kubectl run web --image=nginx --restart=never',
    'wrong-case',
  ],
  [
    'kubectl run web --image=nginx --restart=Never',
    'kubectl run web --image=nginx --restart=Always',
    'missing-flag',
  ],
  ['kubectl run web --image=nginx', 'kubectl run web', 'missing-flag'],
  ['kubectl run web --image=nginx', 'kubectl run web nginx', 'missing-flag', 'extra-argv'],
  ['kubectl apply -f web.yaml', 'kubectl apply web.yaml', 'extra-argument', 'missing-flag'],
  ['kubectl apply -f web.yaml', 'kubectl apply -f api.yaml', 'wrong-value'],
  ['kubectl apply -f web.yaml', 'kubectl apply -f web.yaml -f api.yaml', 'extra-flag'],
  ['kubectl get pods -l app=web', 'kubectl get pods -l app=api', 'wrong-value'],
  ['kubectl get pods -l app=web', 'kubectl get pods -l app!=web', 'wrong-value'],
  ['kubectl get pods -l app=web', "kubectl get pods -l 'app in web'", 'bad-value', 'missing-flag'],
  ['kubectl get pods', 'kubectl get pods --dry-run=client', 'flag-of-other-command'],
  [
    'kubectl apply -f a.yaml --dry-run=client',
    'kubectl apply -f a.yaml --dry-run=clinet',
    'bad-value',
    'missing-flag',
  ],
  ['kubectl apply -f a.yaml --dry-run=client', 'kubectl apply -f a.yaml --dry-run client', 'extra-argument'],
  [
    'kubectl create service clusterip web --tcp=80:8080',
    'kubectl create service clusterip web --port=80:8080',
    'flag-of-other-command',
    'missing-flag',
  ],
  [
    'kubectl create configmap cfg --from-file=a.conf',
    'kubectl create configmap cfg -f a.conf',
    'flag-of-other-command',
    'missing-flag',
  ],
  ['kubectl apply -R -f a', 'kubectl apply -r -f a', 'flag-of-other-command', 'missing-flag'],
  // changes
  [
    "kubectl annotate deploy/web kubernetes.io/change-cause='nginx 1.29'",
    'kubectl annotate deploy/web kubernetes.io/change-cause=nginx 1.29',
    'extra-argument',
    'wrong-value',
  ],
  ['kubectl taint nodes n1 a:NoSchedule-', 'kubectl taint nodes n1 a:NoSchedule', 'wrong-value'],
  ['kubectl label pod web tier=front', 'kubectl label pod web tier=back', 'wrong-value'],
  ['kubectl label pod web tier=front', 'kubectl label pod web app=front', 'wrong-value'],
  ['kubectl label pod web tier=front', 'kubectl label pod web', 'missing-change'],
  ['kubectl label pod web tier=front', 'kubectl label pod web tier=front app=web', 'extra-change'],
  ['kubectl label pod web tier-', 'kubectl label pod web tier=', 'wrong-value'],
  ['kubectl label pod web tier=front', 'kubectl label tier=front pod web', 'wrong-order'],
  ['kubectl label pod web tier=front --overwrite', 'kubectl label pod web tier=front', 'missing-flag'],
  [
    'kubectl set image deployment/web nginx=nginx:1.28',
    'kubectl set image deploy/web nginx=nginx:1.27',
    'wrong-value',
  ],
  [
    'kubectl set image deployment/web nginx=nginx:1.28',
    'kubectl set image deploy/web ngnix=nginx:1.28',
    'misspelt',
  ],
  [
    'kubectl set image deployment/web nginx=nginx:1.28',
    'kubectl set image deploy/web nginx:1.28',
    'bad-change',
  ],
  ['kubectl taint nodes n1 a=b:NoSchedule', 'kubectl taint nodes n1 a=b:NoExecute', 'wrong-value'],
  // arguments and programs
  ['kubectl config rename-context a b', 'kubectl config rename-context b a', 'wrong-order'],
  ['kubectl cp web:/logs/a a', 'kubectl cp a web:/logs/a', 'wrong-order'],
  ['kubectl config use-context dev', 'kubectl config use-context prod', 'wrong-argument'],
  ['kubectl explain pod.spec.containers', 'kubectl explain pod.spec.container', 'misspelt'],
  ['kubectl exec web -- date', 'kubectl exec web date', 'missing-dashes'],
  ['kubectl exec web -- ls -l', 'kubectl exec web ls -l', 'missing-dashes'],
  ['kubectl exec web -- date', 'kubectl exec web', 'missing-argv'],
  ['kubectl exec web -- date', 'kubectl exec web -- ls', 'wrong-argv'],
  ['kubectl exec -it web -- sh', 'kubectl exec web -- sh -it', 'missing-flag', 'missing-flag', 'wrong-argv'],
  [
    'kubectl create deployment web --image=nginx',
    'kubectl create deployment web api --image=nginx',
    'missing-dashes',
  ],
  ['kubectl logs web -c app', 'kubectl logs web -c api', 'wrong-value'],
  ['kubectl delete pod web', 'kubectl delete pod web --force', 'extra-flag'],
  ['kubectl delete pod web --force', 'kubectl delete pod web', 'missing-flag'],
  [
    'kubectl delete pod web --force --grace-period=0',
    'kubectl delete pod web --grace-period=0',
    'missing-flag',
  ],
  ['kubectl delete pod web --force', 'kubectl delete pod web --force --grace-period=5', 'extra-flag'],
  ['kubectl delete pod web', 'kubectl delete pod web --grace-period=0', 'extra-flag'],
  ['kubectl logs -l app=web --tail=-1', 'kubectl logs -l app=web', 'missing-flag'],
  [
    'kubectl debug node/n1 -it --image=busybox',
    'kubectl debug node n1 -it --image=busybox',
    'extra-argument',
    'wrong-kind',
  ],
  ['kubectl create namespace dev', 'kubectl create namespace dev test', 'extra-argument'],
  ['kubectl create namespace dev', 'kubectl create namespace Dev', 'wrong-case'],
  ['kubectl get pods -w', 'kubectl get pods --watch false', 'extra-name'],
  ['kubectl cordon n1', 'kubectl cordon n1 -f n1.yaml', 'flag-of-other-command'],
  // the shell
  ['kubectl get pods -l app=web', 'kubectl get pods | grep web', 'pipe'],
  ['kubectl get pod web -o yaml', 'kubectl get pod web -o yaml > web.yaml', 'redirection'],
  ['kubectl logs web', 'kubectl logs <pod>', 'placeholder'],
  ['kubectl get pods', '', 'empty'],
  [
    "kubectl create cronjob tick --image=busybox --schedule='*/1 * * * *'",
    'kubectl create cronjob tick --image=busybox --schedule=*/1 * * * *',
    'unquoted-glob',
  ],
];

test.each(wrong)('%s ≠ %s', (expected, typed, ...codes) => {
  const { correct, problems } = gradeCommand([expected], typed);
  expect([correct, ...problems.map(({ code }) => code).slice(0, codes.length)]).toEqual([false, ...codes]);
});

test('a problem names what was expected, what was found, and where', () => {
  const problemsOf = (expected: string, typed: string) => gradeCommand([expected], typed).problems;
  expect(problemsOf('kubectl get pods -n dev', 'k get po -n prod')).toEqual([
    { code: 'wrong-namespace', expected: '-n dev', found: '-n prod', at: 9, length: 7 },
  ]);
  expect(problemsOf('kubectl scale deploy web --replicas 5', 'k scale deploy web --replicas=3')).toEqual([
    {
      code: 'wrong-value',
      expected: '--replicas=5',
      found: '--replicas=3',
      about: '--replicas',
      at: 19,
      length: 12,
    },
  ]);
  expect(problemsOf('kubectl run web --image=nginx', 'k run web --image=nginx --replicas=3')).toEqual([
    {
      code: 'flag-of-other-command',
      expected: 'create deployment, scale',
      found: '--replicas',
      about: 'run',
      at: 24,
      length: 12,
    },
  ]);
});

test('a problem is told once and for all that follows from it', () => {
  const count = (expected: string, typed: string) => gradeCommand([expected], typed).problems.length;
  expect(count('kubectl get deployments,pods', 'kubectl get all')).toBe(1);
  expect(count('kubectl get all', 'kubectl get pods')).toBe(1);
  expect(count('kubectl get pods,services', 'kubectl get pods, services')).toBe(1);
  expect(count('kubectl get pvc -n dev', 'kubectl get pv -n dev')).toBe(1);
  expect(
    count('kubectl delete pod web --force --grace-period=0', 'kubectl delete pod web --grace-period=0'),
  ).toBe(1);
  expect(count('kubectl delete pod web', 'kubectl delete pod web --force')).toBe(1);
});

test.each([
  ["kubectl exec web -- sh -c 'env | sort'", 'kubectl exec web -- sh', "-- sh -c 'env | sort'"],
  ["kubectl get po web -o jsonpath='{.a}'", 'kubectl get po web', "-o jsonpath='{.a}'"],
  ["kubectl get po -l '!app'", 'kubectl get po', "-l '!app'"],
  ["kubectl set image deploy/web '*=nginx:1'", 'kubectl set image deploy/web a=nginx:1', "'*=nginx:1'"],
  ['kubectl annotate pod web a="it\'s"', 'kubectl annotate pod web b=c', String.raw`a='it'\''s'`],
  ['kubectl run web --image=a --env=A=1', 'kubectl run web --image=a', '--env=A=1'],
])('what was expected is shown as a shell takes it: %s', (expected, typed, shown) => {
  expect(gradeCommand([expected], typed).problems).toMatchObject([{ expected: shown }]);
});

test('of several accepted commands the closest is explained', () => {
  const accepted = [
    'kubectl run web --image=nginx',
    'kubectl create -f web.yaml',
    'kubectl apply -f web.yaml',
  ];
  expect(gradeCommand(accepted, 'k apply -f ./web.yaml')).toMatchObject({ correct: true });
  expect(gradeCommand(accepted, 'k apply -f api.yaml').problems).toMatchObject([
    { code: 'wrong-value', expected: '-f web.yaml' },
  ]);
  expect(gradeCommand(accepted, 'k run web --image=redis').problems).toMatchObject([
    { expected: '--image=nginx' },
  ]);
  expect(gradeCommand([], 'kubectl get pods')).toMatchObject({ correct: false });
});

test.each([
  ['kubectl run', 'kubectl run', true],
  ['kubectl run', 'k run', true],
  ['kubectl run', 'kubectl create', false],
  ['kubectl run', 'kubectl run web --image=nginx', false],
  ['kubectl get -o wide', 'k get -owide', true],
  ['kubectl get -o wide', 'kubectl get -o yaml', false],
  ['kubectl create', 'kubectl create', true],
  ['kubectl rollout', 'kubectl rollout', true],
  ['kubectl rollout', 'kubectl rollout undo', false],
  ['kubeadm init', 'kubeadm  init', true],
  ['kubeadm init', 'kubeadm join', false],
  ['kubeadm init', 'kubectl get pods', false],
  ['kubectl get pods | wc -l', 'kubectl get pods  |  wc -l', true],
  ['kubectl get pods | wc -l', 'kubectl get pods', false],
])(
  'a command that is not whole, or not of kubectl, is compared by its words: %s, %s',
  (expected, typed, correct) => {
    const grade = gradeCommand([expected], typed);
    expect([grade.correct, grade.problems.length > 0]).toEqual([correct, !correct]);
  },
);

test.each([
  ['kubectl apply -f web.yaml', 'kubectl apply -f web.yaml --record', 'deprecated'],
  ['kubectl run web --image=nginx --dry-run=client', 'k run web --image=nginx --dry-run', 'deprecated'],
  [
    'kubectl autoscale deploy web --max=3 --cpu=80%',
    'k autoscale deploy web --max=3 --cpu-percent=80',
    'deprecated',
  ],
  ["kubectl set image ds/web '*=nginx:1.28'", 'k set image ds/web *=nginx:1.28', 'unquoted-glob'],
])('right, with a word of warning: %s, %s', (expected, typed, code) => {
  expect(gradeCommand([expected], typed)).toMatchObject({
    correct: true,
    problems: [],
    warnings: [{ code }],
  });
});

test('what was asked for with --record is wrong without it', () => {
  const { problems } = gradeCommand(['kubectl apply -f a.yaml --record'], 'kubectl apply -f a.yaml');
  expect(problems).toMatchObject([{ code: 'missing-flag', expected: '--record' }]);
});

test.each([
  ['kubectl get pods -l a=b', 'kubectl get pods web -l a=b', 'extra-name'],
  ['kubectl get pod web', 'kubectl get pod web -A', 'extra-namespace'],
  ['kubectl delete -f web.yaml', 'kubectl delete pod -f web.yaml', 'extra-object'],
  ['kubectl delete pods --all', 'kubectl delete pods --all -l a=b', 'extra-flag'],
])('what does not go together is said too: %s, %s', (expected, typed, code) => {
  const { problems } = gradeCommand([expected], typed);
  expect(problems.map((each) => each.code)).toEqual([code, 'conflict']);
});

test.each(['ko', 'en'] as const)('every problem is a whole sentence in %s', async (language) => {
  const sentenceOf = await sentencesIn(language);
  for (const [expected, typed] of wrong)
    for (const problem of gradeCommand([expected], typed).problems) {
      const sentence = sentenceOf(problem);
      expect(sentence).toMatch(language === 'ko' ? /[가-힣]/ : /^[A-Z`]/);
      expect(sentence).not.toMatch(/[{[]\w*[}\]]|undefined|``/);
    }
  const [problem] = gradeCommand(['kubectl get pods -n dev'], 'kubectl get pods -n prod').problems;
  expect(sentenceOf(problem!)).toBe(
    {
      ko: '네임스페이스가 달라요. (정답: `-n dev`, 입력: `-n prod`)',
      en: 'The namespace is wrong: expected `-n dev`, found `-n prod`.',
    }[language],
  );
});
