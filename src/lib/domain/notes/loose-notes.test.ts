import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCourse, type Built } from '.';

const folder = new URL('../../../../tests/fixtures/notes/', import.meta.url);
const snapshot = new URL('cards.txt', folder);

function build(file: string): Built {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const language = /\.en\.md$/.test(file) ? 'en' : 'ko';
  const built = buildCourse({
    config: { id: 'notes', titles: {}, languages: [language], licence: '', author: '', decks: [] },
    notes: [{ file, language, deck: 'notes', text }],
  });
  if (!built.ok) throw new Error(built.error.is);
  return built.value;
}

/** A card on one line: `12 meaning: question ⇒ answer`. */
const cardsOf = ({ course }: Built): string[] =>
  course.cards.map(({ id, texts }) => {
    const { question, answer, source } = Object.values(texts)[0]!;
    const facet = id.split('/')[1]!.replace(/:.*/, '');
    return `${source.line} ${facet}: ${question.source} ⇒ ${answer.source}`.replace(/\n+/g, ' ⏎ ');
  });

const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const built = new Map(files.map((file) => [file, build(file)]));
const all = files.map((file) => [`# ${file}`, ...cardsOf(built.get(file)!)].join('\n')).join('\n\n');

// `PODO_UPDATE=cards npx vitest run --project unit loose-notes` writes the file afresh: read the difference as a person would.
if (process.env.PODO_UPDATE === 'cards') writeFileSync(snapshot, `${all}\n`);

test('the cards of all fixtures are those that were read and found right', () => {
  expect(`${all}\n`).toBe(readFileSync(snapshot, 'utf8'));
});

/** Facts that each fixture must give, as `prompt ⇒ what is said of it`, and lines that must give no card. */
const expected: Record<string, { facts: string[]; quiet: number[] }> = {
  'docker-til.ko.md': {
    facts: [
      '도커 ⇒ **컨테이너** 기술을 쉽게',
      '컨테이너 ⇒ 프로세스를 격리해서 실행하는 단위',
      'docker pull nginx ⇒ 이미지 내려받기',
      'docker ps -a ⇒ 멈춘 컨테이너까지',
      '볼륨(volume) ⇒ 도커가 관리하는 영역에',
      '`FROM` ⇒ 바탕이 되는 이미지를 정한다',
      '컨테이너의 생명주기 ⇒ created → running → paused → stopped → removed',
    ],
    quiet: [2, 3, 12, 23, 52, 53, 54, 77, 98, 99, 100, 101],
  },
  'osi-velog.ko.md': {
    facts: [
      'OSI 모델 ⇒ 네트워크 통신 과정을 일곱 단계로',
      '전송 계층 ⇒ 양 끝 프로세스 사이의',
      '캡슐화 ⇒ 내려가면서',
      'TCP ⇒ 연결 지향형 프로토콜이다',
      'MTU ⇒ 한 번에 보낼 수 있는 가장 큰 패킷의 크기',
      'ARP ⇒ IP 주소로',
      '4-way handshake 흐름 ⇒ FIN → ACK → FIN → ACK',
    ],
    quiet: [1, 4, 5, 77, 79, 80, 81],
  },
  'linux-notion.ko.md': {
    facts: [
      'ls -al ⇒ 숨김 파일까지 자세히 보기',
      '하드 링크 ⇒ 같은 아이노드를',
      '링크의 종류 ⇒ 하드 링크, 심볼릭 링크',
      'SIGTERM ⇒ 정리하고 끝내라고 부탁하는 신호',
      'ps -ef | grep nginx ⇒ 이름으로 프로세스 찾기',
      'systemctl enable --now nginx ⇒ 지금 켜고',
    ],
    quiet: [3, 4, 5, 6, 9, 71, 72, 73, 78, 80, 81, 86, 87, 92],
  },
  'transactions-obsidian.ko.md': {
    facts: [
      '원자성(Atomicity) ⇒ 모두 반영되거나',
      '지속성(Durability) ⇒ 커밋한 결과는 장애가 나도 남는다.',
      '반복 불가능한 읽기 ⇒ 같은 행을 두 번',
      '잠금(Lock)의 종류 ⇒ 공유 잠금(S-Lock), 배타 잠금(X-Lock)',
      '커밋이란 무엇인가? ⇒ 트랜잭션의 결과를',
      '롤백이란 무엇인가? ⇒ 트랜잭션이 한 일을',
    ],
    quiet: [2, 3, 4, 7, 9, 23, 25, 31, 32, 33, 34, 67, 72, 73, 75],
  },
  'git-cheatsheet.en.md': {
    facts: [
      'git init ⇒ turn the current folder into a repository',
      'git commit -m "message" ⇒ Record the staged changes',
      'git restore file.txt ⇒ throw away changes in a file',
      'Merge ⇒ keeps the history as it happened',
      'HEAD ⇒ the commit that you have checked out',
      'Typical flow ⇒ edit → stage → commit → push',
    ],
    quiet: [3, 5, 28, 29, 65, 66, 67, 87, 88, 89],
  },
  'os-lecture.en.md': {
    facts: [
      'FCFS (first come, first served) ⇒ runs processes in the order of arrival',
      'Preemptive scheduling ⇒ the kernel may take the processor away from a running process.',
      'Page table ⇒ the map from pages to frames',
      'Process states ⇒ New, Ready, Running, Waiting, Terminated',
      'LRU ⇒ the page that was not used for the longest time',
      'Why can a larger page size waste memory? ⇒ The last page',
    ],
    quiet: [1, 5, 6, 8, 14, 15, 16, 87],
  },
  'sql-nosql.ko.md': {
    facts: [
      'NoSQL의 종류 ⇒ 키-값 저장소, 문서 저장소',
      '정규화 ⇒ 중복을 줄이도록',
      'DDL ⇒ 구조를 정의하는 명령',
      '`a || b` ⇒ 두 문자열을 이어 붙인다',
      '`LEFT JOIN` ⇒ 왼쪽 행은 모두 남기고 오른쪽에',
    ],
    quiet: [3, 70, 71],
  },
  'interview-qna.ko.md': {
    facts: [
      '프로세스와 스레드의 차이는 무엇인가요? ⇒ 프로세스는 자원을',
      '컨텍스트 스위칭 ⇒ CPU가 실행하던',
      '교착 상태가 생기는 네 가지 조건은? ⇒ 상호 배제, 점유와 대기',
      '뮤텍스와 세마포어의 차이는? ⇒ 뮤텍스는',
      '스레드가 많으면 항상 빠른가요? ⇒ 아닙니다.',
      '스핀락 ⇒ 잠금이 풀릴 때까지',
    ],
    quiet: [3, 68, 69, 70],
  },
  'http-status.ko.md': {
    facts: [
      '2xx ⇒ 요청을 성공적으로 처리했다',
      '404 ⇒ 요청한 리소스가 없다',
      'GET ⇒ 리소스를 조회한다',
      '멱등성 ⇒ 같은 요청을 여러 번',
      'no-cache ⇒ 쓰기 전에 서버에 확인한다',
    ],
    quiet: [4, 61, 62, 63, 66],
  },
  'aws-mixed.ko.md': {
    facts: [
      'EC2 (Elastic Compute Cloud) ⇒ 가상 서버를 빌려 쓰는 서비스',
      'S3 ⇒ HTTP로 접근하는 객체 저장소',
      'Standard-IA ⇒ 가끔 접근하지만',
      'NAT Gateway ⇒ 프라이빗 서브넷에서',
      'RDS ⇒ 관리형 관계형 데이터베이스',
      'aws s3 ls ⇒ 버킷 목록 보기',
      '요청 흐름 ⇒ Route 53 → CloudFront → ALB → EC2 → RDS',
    ],
    quiet: [3, 64, 73, 75, 76],
  },
  'python-basics.en.md': {
    facts: [
      '`int` ⇒ a whole number of any size',
      'Closure ⇒ a function that remembers',
      'KeyError ⇒ a key is missing from a dictionary',
      'python -m venv .venv ⇒ create a virtual environment',
      'Scope lookup order ⇒ local → enclosing → global → built-in',
    ],
    quiet: [3, 16, 17, 25, 26, 27, 36, 37, 69, 70, 87, 93, 94, 95],
  },
  'joseon-history.ko.md': {
    facts: [
      '의정부 ⇒ 재상들이 모여',
      '삼사 ⇒ 사헌부, 사간원, 홍문관',
      '세종 ⇒ 훈민정음을 만들고',
      '사화의 순서 ⇒ 무오사화 → 갑자사화 → 기묘사화 → 을사사화',
      '측우기 ⇒ 비가 내린 양을 재는 기구',
    ],
    quiet: [69, 71],
  },
  'cell-biology.en.md': {
    facts: [
      'Mitochondrion ⇒ releases energy from sugar',
      'Osmosis ⇒ movement of water',
      'Metaphase ⇒ chromosomes line up in the middle',
      'Components of the membrane ⇒ phospholipids, proteins, cholesterol',
      'Why are cells small? ⇒ A small cell',
    ],
    quiet: [3, 74, 76],
  },
  'meeting-diary.ko.md': { facts: [], quiet: Array.from({ length: 60 }, (_, at) => at + 1) },
  'readme.en.md': {
    facts: [
      'tidepool work ⇒ start a worker in the foreground',
      '`concurrency` ⇒ how many jobs run at the same time',
      '`TIDEPOOL_DB` ⇒ path of the database file',
      'Reaper ⇒ a background task',
    ],
    quiet: [4, 7, 9, 13, 14, 29, 35, 36, 37, 38, 39, 45, 46, 82, 83, 84, 86, 90, 92],
  },
  'security-blog.ko.md': {
    facts: [
      '기밀성 ⇒ 허락받은 사람만',
      '대칭키 암호화 ⇒ 암호화와 복호화에 같은 키를 사용한다.',
      '스니핑 ⇒ 네트워크를 오가는 데이터를 엿보는 공격',
      '생체 기반 ⇒ 지문처럼 몸에 있는 것',
      'RBAC ⇒ 역할에 따라 권한을 주는 방식',
      '해시 함수 ⇒ 임의의 길이의',
    ],
    quiet: [4, 5, 63, 64],
  },
};

test('every fixture but the course notes, which have a test of their own, is expected', () => {
  expect([...Object.keys(expected), 'course-day-53.md'].sort()).toEqual(files);
});

describe.each(Object.entries(expected))('%s', (file, { facts, quiet }) => {
  const { course } = built.get(file)!;
  const said = course.facts.map(({ texts }) => {
    const { prompt, text } = Object.values(texts)[0]!;
    return `${prompt} ⇒ ${text}`;
  });

  test.each(facts)('%s', (fact) => {
    const [prompt, text] = fact.replaceAll('**', '').replaceAll('`', '').split(' ⇒ ') as [string, string];
    expect(said.filter((each) => each.startsWith(`${prompt} ⇒ ${text}`))).toHaveLength(1);
  });

  test('makes no card of chatter, metadata, code and output', () => {
    const lines = course.cards.map(({ texts }) => Object.values(texts)[0]!.source.line);
    expect(lines.filter((line) => quiet.includes(line))).toEqual([]);
  });
});
