import { expect, test } from 'vitest';
import { soundOf } from './sound';

test.each([
  ['scheduler', '스케줄러'],
  ['server', '서버'],
  ['controller', '컨트롤러'],
  ['loadbalancer', '로드밸런서'],
  ['manager', '매니저'],
  ['docker', '도커'],
  ['container', '컨테이너'],
  ['network', '네트워크'],
  ['cluster', '클러스터'],
  ['deployment', '디플로이먼트'],
])('%s sounds like %s', (latin, hangul) => {
  expect(soundOf(latin)).toBe(soundOf(hangul));
});

test.each([
  ['scheduler', '컨트롤러'],
  ['volume', '노드'],
  ['', '가'],
])('%s does not sound like %s', (latin, hangul) => {
  expect(soundOf(latin) === soundOf(hangul) && latin !== '').toBe(false);
});
