import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Card, CardKind, CardText, Course, FactId, Task } from '../../src/lib/domain/course';
import { plainProse, type Inline, type Prose } from '../../src/lib/domain/text';

// A small course with one card of each kind, in both languages: what each screen is looked at with.

type Language = 'ko' | 'en';
/** What is asked: a kind of card, and of a manifest also each other way to ask for it. */
export type Asked = CardKind | 'write' | 'fix';
type Words = Pick<CardText, 'question' | 'answer' | 'task' | 'note'>;

const text = plainProse;
const decoys = (...texts: string[]) =>
  texts.map((each, at) => ({ text: text(each), fact: `other${at}` as FactId }));
const items = (group: number, ...texts: string[]) => texts.map((each) => ({ text: text(each), group }));
const steps = (...texts: string[]) => texts.map((each, rank) => ({ text: text(each), rank }));
const members = (...names: string[][]) => names.map((each) => ({ text: text(each[0]!), names: each }));
const bullets = (...texts: string[]): Prose => ({
  source: texts.map((each) => `- ${each}`).join('\n'),
  tree: [{ type: 'list', ordered: false, items: texts.map((each) => text(each).tree) }],
});
const sentence = (...children: (string | number)[]): Prose => ({
  source: children.map((child) => (typeof child === 'number' ? '____' : child)).join(''),
  tree: [
    {
      type: 'paragraph',
      children: children.map((child): Inline =>
        typeof child === 'number' ? { type: 'blank', index: child } : { type: 'text', value: child },
      ),
    },
  ],
});
const code = (value: string): Prose => ({
  source: `\`\`\`sh\n${value}\n\`\`\``,
  tree: [{ type: 'codeBlock', language: 'sh', value }],
});
const loose = { case: true, spacing: true };

const command = 'kubectl get pods -n shop -o wide';

/** A manifest: with its blanks between `«` and `»`, each with what it hides and a hint; and as a broken one. */
const marked = `apiVersion: «apps/v1»
kind: Deployment
metadata: {name: web}
spec:
  replicas: «10»
  selector:
    matchLabels: {app: web}
  strategy:
    rollingUpdate:
      «maxSurge: 3»
  template:
    metadata:
      labels: {app: web}
    spec:
      «containers:
      - name: nginx
        image: nginx:1.27»
`;
const blanked = (hints: (string | undefined)[]): Extract<Task, { kind: 'manifest' }> => {
  const kinds = ['value', 'value', 'pair', 'block'] as const;
  const blanks: { start: number; end: number; of: (typeof kinds)[number]; hint?: string }[] = [];
  let manifest = '';
  for (const [n, part] of marked.split(/[«»]/).entries()) {
    const hint = hints[(n - 1) / 2];
    if (n % 2 === 1)
      blanks.push({
        start: manifest.length,
        end: manifest.length + part.length,
        of: kinds[blanks.length]!,
        ...(hint && { hint }),
      });
    manifest += part;
  }
  return { kind: 'manifest', mode: 'fill', manifest, blanks, free: [], forbidden: [] };
};
const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: nginx
    image: nginx:1.27
    ports:
    - containerPort: 80
`;
const whole = (mode: 'write' | 'fix'): Task => ({
  kind: 'manifest',
  mode,
  manifest: pod,
  blanks: [],
  free: [],
  forbidden: [],
  ...(mode === 'fix' && { broken: pod.replace('image', 'imgae').replace('80', '"80"') }),
});
const yaml = (value: string): Prose => ({
  source: `\`\`\`yaml\n${value}\`\`\``,
  tree: [{ type: 'codeBlock', language: 'yaml', value }],
});
const manifest = marked.replaceAll(/[«»]/g, '');

/** The cards of a language, by what they ask. */
const words: Record<Language, Record<Asked, Words>> = {
  ko: {
    recall: {
      question: text('파드는 무엇인가요?'),
      answer: text('함께 배포되는 컨테이너의 가장 작은 묶음이다.'),
    },
    choice: {
      question: text('kube-scheduler에 대한 설명으로 알맞은 것은 무엇인가요?'),
      answer: text('노드가 정해지지 않은 새 파드를 보고, 자원 요청과 제약을 따져 알맞은 노드를 고른다.'),
      note: text('실제로 파드를 띄우는 것은 그 노드의 kubelet이다.'),
      task: {
        kind: 'choice',
        decoys: decoys(
          '클러스터의 모든 상태를 키와 값으로 저장한다.',
          '컨트롤러들을 실행하면서 클러스터의 상태를 원하는 상태에 맞춘다.',
          '모든 노드에서 실행되면서 서비스로 들어온 연결을 파드로 나누어 보내는 네트워크프록시규칙을관리한다.',
        ),
      },
    },
    sort: {
      question: text('각각 컨트롤 플레인과 노드 가운데 어디에 속하나요?'),
      answer: bullets(
        '컨트롤 플레인: etcd, kube-apiserver, cloud-controller-manager',
        '노드: kubelet, kube-proxy',
      ),
      task: {
        kind: 'sort',
        groups: ['컨트롤 플레인', '노드'],
        items: [
          ...items(0, 'etcd', 'kube-apiserver', 'cloud-controller-manager'),
          ...items(1, 'kubelet', '컨테이너 런타임'),
        ],
      },
    },
    order: {
      question: text('워커 노드를 업그레이드하는 순서를 나열해 보세요.'),
      answer: text('kubeadm 업그레이드 → 노드 비우기 → kubelet 업그레이드와 재시작 → 노드 되돌리기'),
      task: {
        kind: 'order',
        steps: steps('kubeadm 업그레이드', '노드 비우기', 'kubelet 업그레이드와 재시작', '노드 되돌리기'),
      },
    },
    list: {
      question: text('노드의 구성 요소 세 가지는 무엇인가요?'),
      answer: bullets('kubelet', 'kube-proxy', '컨테이너 런타임'),
      task: {
        kind: 'list',
        members: members(['kubelet', '쿠블릿'], ['kube-proxy'], ['컨테이너 런타임', 'container runtime']),
        decoys: [text('etcd'), text('kube-scheduler'), text('CoreDNS')],
      },
    },
    cloze: {
      question: sentence('복제본의 수는 ', 0, '이 지킨다.'),
      answer: text('복제본의 수는 ReplicaSet이 지킨다.'),
      task: { kind: 'cloze', blanks: [{ accepted: ['ReplicaSet', '레플리카셋'], tolerance: loose }] },
    },
    command: {
      question: text('shop 네임스페이스의 파드를 노드와 IP까지 보려면 어떤 명령을 쓰나요?'),
      answer: code(command),
      task: { kind: 'command', accepted: [command] },
    },
    manifest: {
      question: text('파드를 열 개 두고, 업데이트 중에 세 개까지 더 만들도록 빈칸을 채우세요.'),
      answer: yaml(manifest),
      note: text('업데이트 중에 몇 개까지 더 만들지는 따로 정한다.'),
      task: blanked([undefined, '파드 수', '더 만들 수']),
    },
    write: {
      question: text('nginx:1.27로 80번 포트를 여는 파드 web을 쓰세요.'),
      answer: yaml(pod),
      task: whole('write'),
    },
    fix: {
      question: text('이 파드가 만들어지지 않아요. 고치세요.'),
      answer: yaml(pod),
      task: whole('fix'),
    },
  },
  en: {
    recall: {
      question: text('What is a Pod?'),
      answer: text('The smallest set of containers deployed together.'),
    },
    choice: {
      question: text('Which of these describes kube-scheduler?'),
      answer: text(
        'Watches for new Pods without a node and chooses one that meets their requests and constraints.',
      ),
      note: text('The kubelet of that node starts the Pod.'),
      task: {
        kind: 'choice',
        decoys: decoys(
          'Stores all of the cluster’s state as keys and values.',
          'Runs the controllers that bring the cluster to the state that is wanted.',
          'Runs on every node and forwards connections to a Service to one of its Pods.',
        ),
      },
    },
    sort: {
      question: text('Which belong to the control plane, which to a node?'),
      answer: bullets(
        'Control plane: etcd, kube-apiserver, cloud-controller-manager',
        'Node: kubelet, kube-proxy',
      ),
      task: {
        kind: 'sort',
        groups: ['Control plane', 'Node'],
        items: [
          ...items(0, 'etcd', 'kube-apiserver', 'cloud-controller-manager'),
          ...items(1, 'kubelet', 'Container runtime'),
        ],
      },
    },
    order: {
      question: text('Put the upgrade of a worker node in order.'),
      answer: text('Upgrade kubeadm → drain the node → upgrade and restart the kubelet → uncordon the node'),
      task: {
        kind: 'order',
        steps: steps(
          'Upgrade kubeadm',
          'Drain the node',
          'Upgrade and restart the kubelet',
          'Uncordon the node',
        ),
      },
    },
    list: {
      question: text('Which three components run on a node?'),
      answer: bullets('kubelet', 'kube-proxy', 'Container runtime'),
      task: {
        kind: 'list',
        members: members(['kubelet'], ['kube-proxy'], ['Container runtime', 'CRI runtime']),
        decoys: [text('etcd'), text('kube-scheduler'), text('CoreDNS')],
      },
    },
    cloze: {
      question: sentence('The number of replicas is kept by a ', 0, '.'),
      answer: text('The number of replicas is kept by a ReplicaSet.'),
      task: { kind: 'cloze', blanks: [{ accepted: ['ReplicaSet'], tolerance: loose }] },
    },
    command: {
      question: text('Which command lists the Pods of the namespace shop with node and IP?'),
      answer: code(command),
      task: { kind: 'command', accepted: [command] },
    },
    manifest: {
      question: text('Keep ten Pods, and let an update create up to three more.'),
      answer: yaml(manifest),
      note: text('How many more an update may create is set by itself.'),
      task: blanked([undefined, 'number of Pods', 'how many more']),
    },
    write: {
      question: text('Write a Pod web of nginx:1.27 that opens port 80.'),
      answer: yaml(pod),
      task: whole('write'),
    },
    fix: { question: text('This Pod is refused. Mend it.'), answer: yaml(pod), task: whole('fix') },
  },
};

/** A cloze with two blanks, in place of the one with one. */
export const twoBlanks: Words = {
  question: sentence('롤링 업데이트에서 ', 0, '는 더 띄울 수를, ', 1, '는 모자라도 되는 수를 정한다.'),
  answer: text('롤링 업데이트에서 maxSurge는 더 띄울 수를, maxUnavailable은 모자라도 되는 수를 정한다.'),
  task: {
    kind: 'cloze',
    blanks: ['maxSurge', 'maxUnavailable'].map((accepted) => ({
      accepted: [accepted],
      tolerance: { case: false, spacing: false },
    })),
  },
};

export const taskOf = <K extends Task['kind']>(kind: K, language: Language = 'ko') =>
  words[language][kind].task as Extract<Task, { kind: K }>;

/** The manifest that is to be written or mended. */
export const rightPod = pod;

function courseIn(language: Language, kinds: readonly Asked[], changed: Partial<Record<Asked, Words>>) {
  const cards = kinds.map((kind, at): Card => {
    const own = changed[kind] ?? words[language][kind];
    const isAgain = kinds.indexOf(kind) < at;
    const question = isAgain ? text(`${own.question.source} (${at + 1})`) : own.question;
    const fact = isAgain ? `fact-${kind}-${at + 1}` : `fact-${kind}`;
    const source = { file: 'notes/kinds.md', line: at + 1, path: [] };
    const path = language === 'ko' ? ['쿠버네티스', '클러스터'] : ['Kubernetes', 'Cluster'];
    return {
      id: `${fact}/plain`,
      fact,
      deck: 'kinds',
      kind: own.task?.kind ?? 'recall',
      texts: { [language]: { path, source, ...own, question } },
    } as unknown as Card;
  });
  const title = { [language]: language === 'ko' ? '카드 종류' : 'Kinds of cards' };
  return {
    format: 'podo-course',
    formatVersion: 3,
    id: 'kinds',
    version: 1,
    languages: [language],
    titles: title,
    licence: 'CC0-1.0',
    author: 'Podo',
    decks: [{ id: 'kinds', titles: title, descriptions: {} }],
    facts: cards.map(({ fact }) => ({
      id: fact,
      deck: 'kinds',
      kind: 'plain',
      texts: {
        [language]: { prompt: fact, text: fact, source: { file: 'notes/kinds.md', line: 1, path: [] } },
      },
    })),
    cards,
    retired: [],
    hash: '0'.repeat(64),
  } as unknown as Course;
}

/** A copy of a build whose only course has a card of each of these kinds, in this order, in these languages. Gives its folder. */
export async function withKinds(
  build: string,
  kinds: readonly Asked[],
  changed: Partial<Record<Asked, Words>> = {},
  languages: readonly Language[] = ['ko', 'en'],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'podo-kinds-'));
  await cp(build, folder, { recursive: true });
  const put = (name: string, content: unknown) =>
    writeFile(join(folder, 'courses', name), JSON.stringify(content));
  const titles = { ko: '카드 종류', en: 'Kinds of cards' };
  await put('index.json', [{ id: 'kinds', version: 1, languages, hash: '0'.repeat(64), titles }]);
  for (const language of languages) await put(`kinds.${language}.json`, courseIn(language, kinds, changed));
  return folder;
}
