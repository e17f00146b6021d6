import { describe, expect, test } from 'vitest';
import type { Body } from './facts';
import { findFacts } from './find-facts';

const read = (text: string, language = 'ko') => findFacts({ file: 'a.md', language, deck: 'a', text });
const bodies = (text: string, language?: string): Body[] =>
  read(text, language).findings.map(({ body }) => body);
/** Facts in short: `term = meaning`, `group: members`, `name: a → b`, `$ command = description`, `question ? answer`. */
const short = (text: string, language?: string): string[] => bodies(text, language).map(shortOf);
function shortOf(body: Body): string {
  switch (body.kind) {
    case 'definition':
      return [`${body.term} = ${body.meaning}`, ...body.details].join(' | ');
    case 'membership':
      return `${body.group}: ${body.members.join(', ')}`;
    case 'sequence':
      return `${body.name}: ${body.steps.join(' → ')}`;
    case 'command':
      return [`$ ${body.command} = ${body.description}`, ...body.details].join(' | ');
    case 'comparison':
      return body.items
        .map(({ side, respect, text }) => `${body.sides[side]!}${respect ? ` · ${respect}` : ''} = ${text}`)
        .join(' | ');
    case 'rule':
      return `${[body.condition, body.topic].filter(Boolean).join(', ')} ⇒ ${body.consequence}`;
    case 'cloze':
      return `${body.sentence} [${body.blanks.map(({ text, group }) => `${group}: ${text}`).join(', ')}]`;
    case 'plain':
      return `${body.question} ? ${body.answer.join(' | ')}`;
  }
}
const skipped = (text: string) => read(text).skipped.map(({ line, reason }) => `${line} ${reason}`);

describe('definitions', () => {
  test.each([
    ['- etcd : 상태를 저장'],
    ['- etcd: 상태를 저장'],
    ['- etcd :상태를 저장'],
    ['- etcd：상태를 저장'],
    ['- etcd - 상태를 저장'],
    ['- etcd – 상태를 저장'],
    ['- etcd — 상태를 저장'],
    ['- etcd = 상태를 저장'],
    ['- **etcd**: 상태를 저장'],
    ['- **etcd:** 상태를 저장'],
    ['- **etcd** - 상태를 저장'],
    ['- **etcd** 상태를 저장'],
    ['* etcd : 상태를 저장'],
    ['etcd : 상태를 저장'],
    ['> etcd : 상태를 저장'],
    ['- etcd\n  - 상태를 저장'],
    ['- etcd\n\n  → 상태를 저장'],
    ['- etcd\n  > → 상태를 저장'],
    ['| 이름 | 설명 |\n|---|---|\n| etcd | 상태를 저장 |'],
  ])('%j', (text) => {
    expect(short(text)).toEqual(['etcd = 상태를 저장']);
  });

  test('an_arrow_defines_where_siblings_have_the_same_form', () => {
    expect(short('- a → 하나를 뜻함\n- b → 둘을 뜻함')).toEqual(['a = 하나를 뜻함', 'b = 둘을 뜻함']);
  });

  test('an_arrow_alone_is_a_consequence', () => {
    expect(short('- 인증서 구성 → 따로 구성하지 않음')).toEqual([]);
    expect(skipped('- 인증서 구성 → 따로 구성하지 않음')).toEqual(['1 consequence']);
  });

  test('a_name_in_brackets_is_an_alias', () => {
    expect(bodies('- 파드 (Pod) : 단위')).toMatchObject([{ term: '파드(Pod)', aliases: ['Pod'] }]);
  });

  test.each(['(docker 등)', '(예: docker)', '(e.g. docker)', '(2xx)'])(
    'a_remark_in_brackets_is_no_alias %s',
    (remark) => {
      expect(bodies(`- 런타임 ${remark} : 실행`)).toMatchObject([{ aliases: [] }]);
    },
  );

  test('items_and_arrows_under_a_definition_are_details', () => {
    const text =
      '- ClusterIP - 내부용 서비스\n\n  - 클러스터에서만 접근 가능\n\n  - 주소를 받음\n\n    → 직접 접근하기 위해\n\n  → 기본값';
    expect(short(text)).toEqual([
      'ClusterIP = 내부용 서비스 | 클러스터에서만 접근 가능 | 주소를 받음 → 직접 접근하기 위해 | 기본값',
    ]);
  });

  test('lines_after_a_break_are_details', () => {
    expect(short('request : 최소 요구 사항<br>→ 노드에 스케줄링<br>원활한 동작을 위해 사용')).toEqual([
      'request = 최소 요구 사항 | 노드에 스케줄링 | 원활한 동작을 위해 사용',
    ]);
  });

  test('further_columns_are_details', () => {
    expect(
      short('| 이름 | 설명 | 기본값 |\n|---|---|---|\n| `port` | 번호 | 80 |\n| `name` | 이름 | |'),
    ).toEqual(['`port` = 번호 | 기본값: 80', '`name` = 이름']);
  });

  test('statements_under_a_label_say_it_of_what_is_above', () => {
    expect(short('- 데몬셋\n  - 특징\n    - 노드마다 하나씩 실행함\n    - 로그 수집에 사용함')).toEqual([
      '데몬셋의 특징 = 노드마다 하나씩 실행함 | 로그 수집에 사용함',
    ]);
  });

  test('code_in_a_term_stays_code', () => {
    expect(short('- `kind`: 종류를 밝힌다')).toEqual(['`kind` = 종류를 밝힌다']);
  });
});

describe('no definitions', () => {
  test.each([
    ['code', '- `a: b`를 적는다'],
    ['a time', '- 회의는 10:30에 시작'],
    ['an address', '- https://kubernetes.io/docs: 참조'],
    ['an address in angle brackets', '<https://a.example/b>'],
    ['a path', '현재 경로 : `/home/vagrant/pod`'],
    ['a path after a term', '- 위치: /etc/kubernetes/manifests'],
    ['a link', '- [문서: 파드](https://a.example)'],
    ['an image', '![그림: 구조](https://a.example/a.png)'],
    ['YAML in a fence', '```yaml\nkind : 파드 종류\n```'],
    ['YAML in a bare fence', '```\napiVersion: v1\nkind: Pod\n```'],
    ['an assignment in code', '- `completions = 10` 으로 배포'],
    ['a hyphen', '- kube-proxy와 kubelet'],
    ['front matter', '---\ntitle: 노트 제목\n---\n'],
    ['an HTML comment', '<!-- 메모: 나중에 -->'],
    ['a label that names no term', '- 예: 파드'],
    ['prose', '쿠버네티스는 컨테이너를 다룬다. 여러 대를 묶는다.'],
  ])('%s', (_, text) => {
    expect(short(text)).toEqual([]);
  });

  test.each([
    ['- replicas: 3', 'looks-like-yaml'],
    ['- apiVersion: apps/v1', 'looks-like-yaml'],
    ['- replicas = 3', 'looks-like-yaml'],
    ['- 위치: /etc/kubernetes', 'looks-like-a-path'],
    ['- etcd :', 'no-meaning'],
    ['- 이 문장은 아주 길고 길어서 도저히 용어라고 볼 수 없는데 그래도 뒤에: 설명', 'term-too-long'],
  ])('%s is reported with its reason', (text, reason) => {
    expect(short(text)).toEqual([]);
    expect(skipped(`# 제목\n\n${text}`)).toEqual([`3 ${reason}`]);
  });
});

describe('memberships', () => {
  test('a_label_belongs_to_the_nearest_name_above', () => {
    expect(short('- 노드 (워커)\n  - 구성요소\n    - kubelet\n    - kube-proxy')).toEqual([
      '노드(워커)의 구성요소: kubelet, kube-proxy',
    ]);
  });

  test('a_heading_that_ends_in_a_label_names_its_list', () => {
    expect(short('## 서비스의 종류\n\n- ClusterIP: 내부\n- NodePort: 외부')[0]).toBe(
      '서비스의 종류: ClusterIP, NodePort',
    );
  });

  test('a_line_before_a_list_names_it', () => {
    expect(short('설치 방식\n\n- kubeadm\n- kops')).toEqual(['설치 방식: kubeadm, kops']);
  });

  test('a_line_before_a_list_names_it_without_its_colon', () => {
    expect(short('설치 방식:\n\n- kubeadm\n- kops')).toEqual(['설치 방식: kubeadm, kops']);
  });

  test.each([
    ['- 노드의 구성 요소', '노드의 구성 요소'],
    ['- 노드\n  - 구성 요소', '노드의 구성 요소'],
    ['## 노드의 구성 요소\n', '노드의 구성 요소'],
    ['노드의 구성 요소\n', '노드의 구성 요소'],
    ['- 노드', '노드'],
  ])('%j over English and Korean names is one list', (head, group) => {
    const indent = /( *)- [^\n]*$/.exec(head)?.[1];
    const at = indent === undefined ? '' : `${indent}  `;
    const names = ['kubelet', 'kube-proxy', '컨테이너 런타임'];
    expect(short(`${head}\n${names.map((name) => `${at}- ${name}`).join('\n')}`)).toEqual([
      `${group}: kubelet, kube-proxy, 컨테이너 런타임`,
    ]);
  });

  test('a noun that could end a statement is a member among names, where the list says what it is', () => {
    expect(short('- 노드의 구성 요소\n  - kubelet\n  - kube-proxy\n  - 이미지 저장')).toEqual([
      '노드의 구성 요소: kubelet, kube-proxy, 이미지 저장',
    ]);
    expect(short('- 노드의 구성 요소\n  - kubelet\n  - kube-proxy\n  - 이미지를 저장함')).toEqual([]);
  });

  test('a_heading_over_definitions_is_a_topic', () => {
    expect(bodies('## 관리 도구\n\n- a: 하나이다\n- b: 둘이다').map(({ kind }) => kind)).toEqual([
      'definition',
      'definition',
    ]);
  });

  test('statements_are_no_members', () => {
    expect(bodies('- 컨트롤러\n  - 파드를 관리함\n  - 상태를 맞춤').map(({ kind }) => kind)).toEqual([
      'definition',
    ]);
  });

  test('one_name_of_another_form_hints_at_a_second_kind', () => {
    const text =
      '- 네트워크\n  - ClusterIP : 내부\n  - NodePort : 외부\n  - LoadBalancer : 외부\n  - Ingress : 규칙';
    expect(bodies(text).filter(({ kind }) => kind === 'membership')).toEqual([]);
    expect(skipped(text)).toEqual(['1 mixed-members']);
  });

  test('more_than_nine_are_too_many', () => {
    const text = `- 명령의 종류\n${Array.from('abcdefghij', (name) => `  - ${name}`).join('\n')}`;
    expect(skipped(text)).toEqual(['1 too-many-members']);
  });
});

describe('sequences', () => {
  test('two_arrows_are_an_order_with_branches', () => {
    expect(short('- 파드\n  - 라이프사이클\n\n    Pending → Running → Succeeded / Failed')).toEqual([
      '파드의 라이프사이클: Pending → Running → Succeeded / Failed',
    ]);
  });

  test('a_name_may_stand_before_the_order', () => {
    expect(short('배포 흐름: 빌드 -> 푸시 -> 배포')).toEqual(['배포 흐름: 빌드 → 푸시 → 배포']);
  });

  test('an_ordered_list_is_an_order_under_a_name_that_says_so', () => {
    expect(short('## 설치 순서\n\n1. 런타임 준비\n2. 클러스터 초기화\n3. 노드 추가')).toEqual([
      '설치 순서: 런타임 준비 → 클러스터 초기화 → 노드 추가',
    ]);
    expect(short('## 데몬셋\n\n1. 런타임 준비\n2. 클러스터 초기화\n3. 노드 추가')).toEqual([]);
  });

  test.each([
    'kubeadm upgrade node → kubectl drain → kubectl uncordon',
    '- kubeadm upgrade node -> kubectl drain -> kubectl uncordon',
    '```\nkubeadm upgrade node → kubectl drain → kubectl uncordon\n```',
  ])('may begin with a command: %j', (text) => {
    expect(short(`## 업그레이드 순서\n\n${text}`)).toEqual([
      '업그레이드 순서: kubeadm upgrade node → kubectl drain → kubectl uncordon',
    ]);
    expect(skipped(text)).toHaveLength(1);
  });

  test('may be of commands in code', () => {
    expect(short('## 순서\n\n`kubectl cordon a` → `kubectl drain a` → 고치기')).toEqual([
      '순서: `kubectl cordon a` → `kubectl drain a` → 고치기',
    ]);
  });

  test('in the description of a command describes it', () => {
    expect(short('- $ kubectl drain a : cordon → 퇴거 → 완료')).toEqual([
      '$ kubectl drain a = cordon → 퇴거 → 완료',
    ]);
  });

  test('with a step that is too long is reported', () => {
    expect(skipped(`## 순서\n\n가 → 나 → ${'다'.repeat(61)}`)).toEqual(['3 too-long']);
  });

  test('an_order_without_a_name_is_reported', () => {
    expect(skipped('a → b → c')).toEqual(['1 sequence-without-name']);
  });
});

describe('commands', () => {
  test.each([
    ['```\n$ kubectl get pods : 파드를 봄\n```'],
    ['```\n$ kubectl get pods\t: 파드를 봄\n```'],
    ['```bash\nkubectl get pods   # 파드를 봄\n```'],
    ['```bash\n# 파드를 봄\nkubectl get pods\n```'],
    ['```bash\nkubectl \\\n  get pods # 파드를 봄\n```'],
    ['- `kubectl get pods`: 파드를 봄'],
    ['- `kubectl get pods` - 파드를 봄'],
    ['- kubectl get pods : 파드를 봄'],
    ['- $ kubectl get pods : 파드를 봄'],
    ['- 파드를 봄: `kubectl get pods`'],
    ['> kubectl get pods: 파드를 봄'],
    ['| 명령 | 설명 |\n|---|---|\n| `kubectl get pods` | 파드를 봄 |'],
    ['| 하는 일 | 명령 |\n|---|---|\n| 파드를 봄 | `kubectl get pods` |'],
  ])('%j', (text) => {
    expect(short(text)).toEqual(['$ kubectl get pods = 파드를 봄']);
  });

  test('a_colon_in_quotes_belongs_to_the_command', () => {
    expect(short('```\n$ kubectl patch pod a -p \'{"a" : 1}\' : 고침\n```')).toEqual([
      '$ kubectl patch pod a -p \'{"a" : 1}\' = 고침',
    ]);
  });

  test('a_line_that_begins_with_a_flag_inherits_the_command_above', () => {
    expect(short('```\n$ kubectl get -o wide : 넓게\n\t-o yaml/json : 자세히\n```')).toEqual([
      '$ kubectl get -o wide = 넓게',
      '$ kubectl get -o yaml = 자세히',
      '$ kubectl get -o json = 자세히',
    ]);
  });

  test('an_indented_line_continues_the_description', () => {
    expect(short('```\n$ kubectl create : 배포\n      -> 처음만 가능\n```')).toEqual([
      '$ kubectl create = 배포 | 처음만 가능',
    ]);
  });

  test('a_bare_line_in_a_fence_heads_the_commands_under_it', () => {
    expect(read('## 명령\n\n```\n생성\n$ kubectl run a : 만듦\n```').findings[0]!.source.path).toEqual([
      '명령',
      '생성',
    ]);
  });

  test('the_program_alone_is_a_term', () => {
    expect(short('```\nkubectl : 리소스 관리\n```')).toEqual(['kubectl = 리소스 관리']);
  });

  const fence = '```\n$ kubeadm init : 클러스터를 만듦\n$ kubeadm join : 노드를 붙임\n```';
  test.each([
    ['## kubeadm 명령\n\n'],
    ['## kubeadm commands\n\n'],
    ['kubeadm 명령\n\n'],
    ['kubeadm commands\n\n'],
    ['- kubeadm 명령\n\n  '],
  ])('%j over a fence heads its commands', (head) => {
    const text = head + fence.replaceAll('\n', head.startsWith('-') ? '\n  ' : '\n');
    expect(short(text)).toEqual(['$ kubeadm init = 클러스터를 만듦', '$ kubeadm join = 노드를 붙임']);
  });

  test.each(['## $ kubectl get pods : 파드를 봄', '## `kubectl get pods`: 파드를 봄'])(
    'a heading with a prompt or in code is one: %s',
    (text) => {
      expect(short(text)).toEqual(['$ kubectl get pods = 파드를 봄']);
    },
  );

  test('a program with a Korean word is a term', () => {
    expect(short('- kind 필드 : 종류를 밝힘')).toEqual(['kind 필드 = 종류를 밝힘']);
  });

  test('a_command_without_description_is_no_fact', () => {
    expect(short('```\n$ kubectl get pods\n```')).toEqual([]);
  });
});

describe('plain cards', () => {
  test.each([
    ['Q: 무엇인가?\nA: 파드.'],
    ['Q: 무엇인가?\n\nA: 파드.'],
    ['- Q: 무엇인가?\n  A: 파드.'],
    ['질문: 무엇인가?\n답: 파드.'],
    ['무엇인가? :: 파드.'],
    ['- 무엇인가? :: 파드.'],
  ])('%j', (text) => {
    expect(short(text)).toEqual(['무엇인가? ? 파드.']);
  });

  test('an_answer_may_be_a_list', () => {
    expect(short('Q: 무엇인가?\nA: 둘이다.\n- 가\n- 나')).toEqual(['무엇인가? ? 둘이다. | 가 | 나']);
  });

  test('several_questions_follow_each_other', () => {
    expect(short('Q: 하나?\nA: 일.\n\nQ: 둘?\nA: 이.')).toEqual(['하나? ? 일.', '둘? ? 이.']);
  });

  test('question_without_answer', () => {
    expect(skipped('Q: 무엇인가?')).toEqual(['1 no-answer']);
  });
});

test('remarks are notes and are not asked', () => {
  const { findings } = read(
    '- 파드: 단위이다.\n  - 바뀐 점: 1.33부터 다르다.\n  - 더 있다.\n  - 주의: 지우지 않는다.',
  );
  expect(findings.map(({ body, remarks }) => [shortOf(body), remarks])).toEqual([
    ['파드 = 단위이다. | 더 있다.', ['바뀐 점: 1.33부터 다르다.', '주의: 지우지 않는다.']],
  ]);
});

test('exercises are not asked', () => {
  expect(short('probe 실습 진행\n\n- 가 : 나다\n- 다 : 라다')).toEqual([]);
  expect(short('레플리카셋 실습\n\n1. 배포 순서: a → b → c')).toEqual([]);
});

test('an id is taken from the comment before an item or at its end', () => {
  const { findings } = read('- 파드: 단위 <!-- id: pod -->\n\n<!-- id: node -->\n\n노드: 머신\n');
  expect(findings.map(({ entry }) => entry.id)).toEqual(['pod', 'node']);
});

test('places are 1-based lines with the names above', () => {
  const { findings } = read('---\na: b\n---\n\n# 제목\n\n## 절\n\n문장이다.\n\n- 그룹\n  - 용어: 설명이다\n');
  expect(findings.map(({ source }) => source)).toEqual([
    { file: 'a.md', line: 12, path: ['제목', '절', '그룹'] },
  ]);
});

test('Windows line ends and a byte order mark change nothing', () => {
  expect(short('\uFEFF# 제목\r\n\r\n- a : 하나\r\n- b : 둘\r\n')).toEqual(
    short('# 제목\n\n- a : 하나\n- b : 둘\n'),
  );
});

test('English notes', () => {
  const text =
    '## Types of Services\n\n- ClusterIP: reachable inside the cluster\n- NodePort: opens a port on each node\n\n## Steps of a rollout\n\n1. new pods\n2. wait\n3. old pods go\n';
  expect(short(text, 'en')).toEqual([
    'Types of Services: ClusterIP, NodePort',
    'ClusterIP = reachable inside the cluster',
    'NodePort = opens a port on each node',
    'Steps of a rollout: new pods → wait → old pods go',
  ]);
});

describe('numbered lists', () => {
  test('of_terms_with_their_meanings_define', () => {
    expect(short('## ACID\n\n1. Atomicity: all or nothing\n2. Durability: what is committed stays')).toEqual([
      'Atomicity = all or nothing',
      'Durability = what is committed stays',
    ]);
  });

  test('under_a_label_list_names', () => {
    expect(short('## 교착 상태의 조건\n\n1. 상호 배제\n2. 점유와 대기\n3. 비선점')).toEqual([
      '교착 상태의 조건: 상호 배제, 점유와 대기, 비선점',
    ]);
  });

  test('of_tasks_are_context', () => {
    expect(short('## 배포의 조건\n\n1. 파일 작성 후 배포\n2. 파드 삭제 후 확인')).toEqual([]);
  });
});

test('numbered_places_are_an_order_and_no_terms', () => {
  expect(short('## 2PC\n\n- 1단계: 준비를 묻는다\n- 2단계: 커밋한다\n- 3단계: 끝낸다')).toEqual([
    '2PC: 준비를 묻는다 → 커밋한다 → 끝낸다',
  ]);
});

test('a_cell_that_only_ticks_explains_nothing', () => {
  const text = '## 표\n\n| 수준 | 더티 리드 |\n|---|---|\n| 커밋 읽기 | X |\n| 반복 읽기 | O |';
  expect(short(text)).not.toContain('커밋 읽기 = X');
  expect(skipped(text)).toEqual(['5 only-a-mark', '6 only-a-mark']);
});

describe('rules', () => {
  test.each([
    ['- 값이 없으면 → 기본값을 쓴다', '값이 없으면 ⇒ 기본값을 쓴다'],
    ['- 여러 개를 정의할 경우 → `---` 사용', '여러 개를 정의할 경우 ⇒ `---` 사용'],
    ['- If the disk is full → writes fail', 'If the disk is full ⇒ writes fail'],
    ['여러 개를 정의할 경우\n\n> → 필수적으로 `---` 사용', '여러 개를 정의할 경우 ⇒ 필수적으로 `---` 사용'],
    ['- 노드가 꺼질 때\n  - 파드가 다른 노드로 옮겨진다', '노드가 꺼질 때 ⇒ 파드가 다른 노드로 옮겨진다'],
    ['## 파일 작성 시\n\n- 확장자는 `.yml`을 쓴다', '파일 작성 시, 확장자 ⇒ `.yml`을 쓴다'],
  ])('%j', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test('statements_under_a_condition_keep_their_topics_and_both_names_them', () => {
    expect(
      short('파일 작성 시\n\n시작은 `---` 로 시작<br>끝은 `...` 으로 끝\n\n> → 둘 다 생략 가능'),
    ).toEqual([
      '파일 작성 시, 시작 ⇒ `---` 로 시작',
      '파일 작성 시, 끝 ⇒ `...` 으로 끝',
      '파일 작성 시, `---`와 `...` ⇒ 둘 다 생략 가능',
    ]);
  });

  test.each(['- 다시 → 시작', '- 캐시 → 지움', '- 표시 → 화면'])('no_condition %s', (text) => {
    expect(bodies(text).filter(({ kind }) => kind === 'rule')).toEqual([]);
  });
});

describe('cloze', () => {
  test.each([
    ['- 파드는 ==가장 작은== 배포 단위이다.', '파드는 가장 작은 배포 단위이다. [1000: 가장 작은]'],
    ['- 기본값은 ==`Always`==이다.', '기본값은 `Always`이다. [1000: `Always`]'],
    ['{{c1::물}}은 {{c2::산소::O}}와 수소이다.', '물은 산소와 수소이다. [1: 물, 2: 산소]'],
    ['{{c1::물}}은 {{c1::산소}}와 수소이다.', '물은 산소와 수소이다. [1: 물, 1: 산소]'],
    ['앞의 말이다. 파드는 ==단위==이다.', '파드는 단위이다. [1000: 단위]'],
    ['- 컨테이너는 호스트의 **커널**을 함께 쓴다.', '컨테이너는 호스트의 **커널**을 함께 쓴다. [0: 커널]'],
  ])('%j', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test.each([
    ['emphasis that is only loud', '- 이 설정은 **반드시** 배포 전에 확인한다.'],
    ['a question', '- 컨테이너는 왜 **커널**을 함께 쓰는가?'],
    ['chatter', '- 오늘은 호스트의 **커널**을 함께 쓰는 법을 봤다.'],
    ['a comparison in code', '- `a ==b== c` 를 실행한다.'],
    ['operators', '- a == b 이고 c == d 이면 참이다.'],
  ])('no cloze of %s', (_, text) => {
    expect(bodies(text).filter(({ kind }) => kind === 'cloze')).toEqual([]);
  });

  test('a_definition_with_something_marked_is_both', () => {
    expect(short('- etcd: ==키-값== 저장소이다.')).toEqual([
      'etcd: 키-값 저장소이다. [1000: 키-값]',
      'etcd = 키-값 저장소이다.',
    ]);
  });
});

describe('comparisons', () => {
  const table = '| 구분 | TCP | UDP |\n|---|---|---|\n| 연결 | 맺는다 | 없다 |\n| 순서 | 지킨다 | - |';

  test('a_table_of_things_by_their_respects', () => {
    expect(short(`## 프로토콜\n\n${table}`)).toEqual([
      'TCP · 연결 = 맺는다 | UDP · 연결 = 없다 | TCP · 순서 = 지킨다',
    ]);
  });

  test('a_table_whose_columns_describe_is_none', () => {
    expect(short('## 표\n\n| 구분 | 설명 | 예시 |\n|---|---|---|\n| 연결 | 맺는다 | 전화 |')).toEqual([
      '연결 = 맺는다 | 예시: 전화',
    ]);
  });

  test('two_definitions_side_by_side_with_details', () => {
    const text =
      '## 자원\n\n- request: 최소 요구량\n  - 노드를 고를 때 쓴다\n- limit: 최대 제한량\n  - 넘으면 종료된다';
    expect(short(text)).toContain(
      'request = 최소 요구량 | request = 노드를 고를 때 쓴다 | limit = 최대 제한량 | limit = 넘으면 종료된다',
    );
  });
});

describe('definitions in sentences', () => {
  test.each([
    ['도커란 컨테이너를 다루는 도구를 말한다.', '도커 = 컨테이너를 다루는 도구를 말한다.'],
    ['## 파드\n\n파드는 가장 작은 단위이다. 뒤의 말이다.', '파드 = 가장 작은 단위이다.'],
    ['**파드**는 가장 작은 단위이다.', '파드 = 가장 작은 단위이다.'],
    [
      '## 2PC\n\n여러 저장소가 함께 커밋하게 하는 프로토콜이다.',
      '2PC = 여러 저장소가 함께 커밋하게 하는 프로토콜이다.',
    ],
    [
      '1. 읽기 잠금\n   - 여럿이 함께 읽을 수 있다.\n2. 쓰기 잠금\n   - 하나만 쓸 수 있다.',
      '쓰기 잠금 = 하나만 쓸 수 있다.',
    ],
    ['## Pod\n\nA Pod is the smallest unit. It holds containers.', 'Pod = the smallest unit.'],
    ['MySQL is a relational database.', 'MySQL = a relational database.'],
    [
      '## 관리형 서비스\n\n- 직접 관리할 필요가 없음\n- 내부에 접근 불가',
      '관리형 서비스 = 직접 관리할 필요가 없음 | 내부에 접근 불가',
    ],
  ])('%j', (text, expected) => {
    expect(short(text)).toContain(expected);
  });

  test.each([
    '이것은 가장 작은 단위이다.',
    '오늘은 좋은 날이다.',
    '차이는 속도이다.',
    'Performance is a concern.',
    'This is a note.',
    '## 회고\n\n- 재미있었다.\n- 어려웠다.',
  ])('none in %j', (text) => {
    expect(short(text)).toEqual([]);
  });

  test('a_statement_brings_in_a_term_of_its_own', () => {
    const text = '- ClusterIP: 내부용\n  - headless 로 설정 가능 (주소X)\n\n    → 직접 접근하기 위해';
    expect(short(text)).toEqual([
      'ClusterIP = 내부용 | headless 로 설정 가능 (주소X) → 직접 접근하기 위해',
      'headless = 직접 접근하기 위해 | 주소X',
    ]);
  });

  test.each([
    ['- Liveness / Readiness: 상태를 확인', ['Liveness = 상태를 확인', 'Readiness = 상태를 확인']],
    ['- GET / POST: 조회 / 생성', ['GET = 조회', 'POST = 생성']],
    ['- CPU, RAM: 연산 장치와 기억 장치', ['CPU = 연산 장치와 기억 장치', 'RAM = 연산 장치와 기억 장치']],
  ])('several_terms_in_one_line %s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});
