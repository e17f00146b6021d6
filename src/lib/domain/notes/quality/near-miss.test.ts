import { expect, test } from 'vitest';
import { isSlip } from './near-miss';

test.each([
  ['파트', '파드'],
  ['포드', '파드'],
  ['스케쥴러', '스케줄러'],
  ['콘테이너', '컨테이너'],
  ['Succeed', 'Succeeded'],
  ['kublet', 'kubelet'],
  ['kuebelet', 'kubelet'],
  ['kubeelt', 'kubelet'],
  ['ClusterlP', 'ClusterIP'],
  ['depolyment', 'deployment'],
])('"%s" looks like a slip for "%s"', (word, name) => expect(isSlip(word, name)).toBe(true));

test.each([
  ['노드', '모드'],
  ['노드', '코드'],
  ['서버', '서비스'],
  ['Pods', 'Pod'],
  ['containerd', 'containers'],
  ['create', 'created'],
  ['succeed', 'succeeded'],
  ['external-name', 'ExternalName'],
  ['node', 'mode'],
  ['pod', '파드'],
  ['파드', '파드'],
])('"%s" is another word than "%s"', (word, name) => expect(isSlip(word, name)).toBe(false));
