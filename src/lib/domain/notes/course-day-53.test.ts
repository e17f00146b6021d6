import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCourse } from './build-course';
import { readProse } from './read-prose';

/** An instructor's own notes, as they are. */
const text = readFileSync(
  new URL('../../../../tests/fixtures/notes/course-day-53.md', import.meta.url),
  'utf8',
);
const built = buildCourse({
  config: { id: 'notes', titles: {}, languages: ['ko'], licence: '', author: '', decks: [] },
  notes: [{ file: 'day.md', language: 'ko', deck: 'day', text }],
});
if (!built.ok) throw new Error(built.error.is);
const { course, report } = built.value;
const factsOf = (kind: string) =>
  course.facts.filter((fact) => fact.kind === kind).map((fact) => fact.texts.ko!);
const terms = factsOf('definition').map(({ prompt }) => prompt);

describe('finds', () => {
  test.each([
    [
      'the roles of the components',
      [
        'kube-apiserver',
        'kube-scheduler',
        'kube-controller-manager',
        'cloud-controller-manager',
        'etcd',
        'kube-proxy',
        'kubelet',
        'container-runtime(docker 등)',
      ],
    ],
    ['the ways to install', ['kubespray', 'minikube', 'kubeadm', 'kops']],
    ['the probes and their handlers', ['Liveness', 'Readiness', 'Startup', 'HttpGet', 'TCP', 'Exec']],
    ['the controllers', ['RS', 'Deploy', 'DS', 'Job', 'CJ', 'STS']],
    ['the services', ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName', 'Ingress']],
    [
      'the containers of a pod',
      ['초기화 컨테이너(initContainer)', '인프라 컨테이너(pause 컨테이너)', '스태틱 파드'],
    ],
    ['requests and limits', ['request', 'limit']],
    [
      'what the notes begin with',
      ['도커', '도커-컴포즈', '쿠버네티스', '컨트롤플레인(마스터)', '노드(워커)', '파드', '프로브'],
    ],
  ])('%s', (_, expected) => {
    expect(terms).toEqual(expect.arrayContaining(expected));
  });

  test('the commands, with continuation lines', () => {
    expect(factsOf('command').map(({ prompt }) => prompt)).toEqual([
      ...['kubectl run', 'kubectl create', 'kubectl apply', 'kubectl get po', 'kubectl get -o wide'],
      ...['kubectl get -o yaml', 'kubectl get -o json', 'kubectl describe po', 'kubectl delete'],
    ]);
  });

  test('the lifecycle as one order', () => {
    expect(factsOf('sequence').map(({ prompt, text: said }) => [prompt, said])).toEqual([
      ['파드의 라이프사이클', 'Pending → Running → Succeed / Failed'],
    ]);
  });

  test('the lists that are of one kind', () => {
    expect(factsOf('membership').map(({ prompt }) => prompt)).toEqual([
      ...[
        '컨트롤플레인(마스터)의 구성요소',
        '노드(워커)의 구성요소',
        '설치 방식',
        '쿠버네티스의 관리 대상(오브젝트)',
        '컨트롤러',
      ],
    ]);
    expect(report.skipped.filter(({ reason }) => reason === 'mixed-members').map(({ line }) => line)).toEqual(
      [79, 106],
    );
  });
});

test('makes nothing of paths, links, pictures and exercises', () => {
  const all = JSON.stringify(course.facts);
  expect(all).not.toMatch(/vagrant|https?:|githubusercontent|liveness\.yaml|실습|rollingUpdate|history/);
  const linesOf = (from: number, to: number) =>
    course.facts.filter(({ texts: { ko } }) => ko!.source.line >= from && ko!.source.line < to);
  expect([...linesOf(166, 186), ...linesOf(192, 258)]).toEqual([]);
});

test('asks nothing twice, and never says the answer in a question', () => {
  const questions = course.cards.map(({ texts }) => texts.ko!.question.source);
  expect(new Set(questions).size).toBe(questions.length);
  for (const { id, texts } of course.cards)
    if (id.endsWith('/term')) expect(texts.ko!.question.source).not.toContain(texts.ko!.answer.source);
});

test('every text is safe Markdown with its tree', () => {
  for (const { texts } of course.cards)
    for (const prose of [texts.ko!.question, texts.ko!.answer])
      expect(readProse(prose.source)).toEqual({ ok: true, value: prose });
});
