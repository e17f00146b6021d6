const required = 'FieldValueRequired';
const invalid = 'FieldValueInvalid';
const forbidden = 'FieldValueForbidden';
const duplicate = 'FieldValueDuplicate';

/** What the API server would refuse though the shape is right. `cause` is the type of its error. */
export const ruleSentences = {
  'name-required': {
    cause: required,
    ko: '이름이 없어요. `metadata` 아래에 `name:`을 쓰세요.',
    en: 'There is no name. Put `name:` under `metadata`.',
  },
  'dns-label': {
    cause: invalid,
    ko: '`{found}`: 이름은 영문 소문자, 숫자, `-`로 63자까지 쓰고 글자나 숫자로 시작하고 끝내야 해요.',
    en: '`{found}`: a name here has lower-case letters, digits and `-`, at most 63, and begins and ends with a letter or digit.',
  },
  'dns-subdomain': {
    cause: invalid,
    ko: '`{found}`: 이름은 영문 소문자, 숫자, `-`, `.`으로 253자까지 쓰고 글자나 숫자로 시작하고 끝내야 해요.',
    en: '`{found}`: a name here has lower-case letters, digits, `-` and `.`, at most 253, and begins and ends with a letter or digit.',
  },
  'dns-1035-label': {
    cause: invalid,
    ko: '`{found}`: 서비스 이름은 영문 소문자로 시작하고 소문자, 숫자, `-`로 63자까지 써야 해요.',
    en: '`{found}`: the name of a Service begins with a lower-case letter and has lower-case letters, digits and `-`, at most 63.',
  },
  'label-key': {
    cause: invalid,
    ko: '`{found}`: 키는 `이름`이나 `접두사/이름` 모양이고, 이름은 영문, 숫자, `-`, `_`, `.`으로 63자까지예요.',
    en: '`{found}`: a key is `name` or `prefix/name`; the name has letters, digits, `-`, `_` and `.`, at most 63.',
  },
  'label-value': {
    cause: invalid,
    ko: '`{found}`: 레이블 값은 영문, 숫자, `-`, `_`, `.`으로 63자까지 쓰고 글자나 숫자로 시작하고 끝내야 해요.',
    en: '`{found}`: the value of a label has letters, digits, `-`, `_` and `.`, at most 63, and begins and ends with a letter or digit.',
  },
  'port-name': {
    cause: invalid,
    ko: '`{found}`: 포트 이름은 영문 소문자, 숫자, `-`로 15자까지 쓰고 글자가 하나는 있어야 해요.',
    en: '`{found}`: the name of a port has lower-case letters, digits and `-`, at most 15, and at least one letter.',
  },
  'env-name': {
    cause: invalid,
    ko: '`{found}`: 환경 변수 이름에는 `=`와 영문 밖의 글자를 쓸 수 없어요.',
    en: '`{found}`: the name of an environment variable has no `=` and no letters beyond ASCII.',
  },
  'config-key': {
    cause: invalid,
    ko: '`{found}`: 키에는 영문, 숫자, `-`, `_`, `.`만 쓸 수 있어요.',
    en: '`{found}`: a key has letters, digits, `-`, `_` and `.` only.',
  },
  'label-name': {
    cause: invalid,
    ko: '`{found}`: 이름에는 영문, 숫자, `-`, `_`, `.`만 쓸 수 있어요.',
    en: '`{found}`: a name here has letters, digits, `-`, `_` and `.` only.',
  },
  'wildcard-host': {
    cause: invalid,
    ko: '`{found}`: `*.도메인` 모양이어야 해요.',
    en: '`{found}`: this must look like `*.domain`.',
  },
  'too-long': {
    cause: invalid,
    ko: '`{found}`: {most}자까지만 쓸 수 있어요. 이름을 줄이세요.',
    en: '`{found}` is too long: at most {most} characters. Shorten it.',
  },
  'spaces-around': {
    cause: invalid,
    ko: '`{found}`: 앞뒤에 빈칸이 있어요. 빈칸을 지우세요.',
    en: '`{found}` has spaces around it. Delete them.',
  },
  twin: {
    cause: duplicate,
    ko: '`{found}`: 앞에서 이미 쓴 값이에요. 다른 값을 쓰세요.',
    en: '`{found}` stands here before. Use another value.',
  },
  'out-of-range': {
    cause: invalid,
    ko: '`{found}`: {least}부터 {most}까지만 쓸 수 있어요.',
    en: '`{found}` is out of range: write {least} to {most}.',
  },
  'too-small': {
    cause: invalid,
    ko: '`{found}`: {least}보다 작을 수 없어요.',
    en: '`{found}` is too small: write {least} or more.',
  },
  'must-be-one': {
    cause: invalid,
    ko: '`{found}`: liveness와 startup 프로브에서는 1이어야 해요.',
    en: '`{found}`: for liveness and startup probes this must be 1.',
  },
  'not-in-readiness': {
    cause: invalid,
    ko: 'readiness 프로브는 컨테이너를 끝내지 않으니 이 필드를 쓸 수 없어요. 지우세요.',
    en: 'A readiness probe ends no container, so it has no grace period. Delete this field.',
  },
  'one-of': {
    cause: required,
    ko: '다음 중 하나를 써야 해요: {names}',
    en: 'Give exactly one of: {names}',
  },
  'only-one-of': {
    cause: forbidden,
    ko: '다음 중 하나만 쓸 수 있어요: {names}. 나머지를 지우세요.',
    en: 'Only one of these may be given: {names}. Delete the others.',
  },
  'value-and-value-from': {
    cause: invalid,
    ko: '`value`와 `valueFrom`은 함께 쓸 수 없어요. 하나만 남기세요.',
    en: '`value` and `valueFrom` exclude each other. Keep one.',
  },
  'bad-field-path': {
    cause: 'FieldValueNotSupported',
    ko: '`{found}`: 여기에서 가져올 수 없는 필드예요. `metadata.name`이나 `limits.cpu` 같은 것을 쓰세요.',
    en: '`{found}` is no field that can be taken here. Use one such as `metadata.name` or `limits.cpu`.',
  },
  'no-volume': {
    cause: 'FieldValueNotFound',
    ko: '`{found}`: 이런 이름의 볼륨이 없어요. `volumes`에 더하거나 이름을 맞추세요.',
    en: 'There is no volume `{found}`. Add it to `volumes`, or use the name that is there.',
  },
  'relative-path': {
    cause: invalid,
    ko: '`{found}`: `..`이 없는 상대 경로여야 해요.',
    en: '`{found}`: this must be a path without `..` that does not begin with `/`.',
  },
  'absolute-path': {
    cause: invalid,
    ko: '`{found}`: 경로는 `/`로 시작해야 해요.',
    en: '`{found}`: this path must begin with `/`.',
  },
  'unclear-path': {
    cause: invalid,
    ko: '`{found}`: 경로에 `//`, `/./`, `/../`, `%2f`를 쓸 수 없어요.',
    en: '`{found}`: a path may not have `//`, `/./`, `/../` or `%2f` in it.',
  },
  privileged: {
    cause: invalid,
    ko: '`privileged: true`이면 `allowPrivilegeEscalation: false`를 쓸 수 없어요. 하나를 지우세요.',
    en: '`privileged: true` and `allowPrivilegeEscalation: false` exclude each other. Delete one.',
  },
  'not-in-init': {
    cause: forbidden,
    ko: '초기화 컨테이너에는 `{field}`를 쓸 수 없어요. 지우거나, 사이드카라면 `restartPolicy: Always`를 쓰세요.',
    en: 'An init container has no `{field}`. Delete it, or write `restartPolicy: Always` for a sidecar.',
  },
  'not-at-creation': {
    cause: forbidden,
    ko: '임시 컨테이너는 만들 때 쓸 수 없어요. `kubectl debug`로 더하세요.',
    en: 'Ephemeral containers cannot be there from the start. Add them with `kubectl debug`.',
  },
  'host-port': {
    cause: invalid,
    ko: '`{found}`: `hostNetwork: true`이면 `hostPort`와 같아야 해요.',
    en: '`{found}`: with `hostNetwork: true` this must be equal to `hostPort`.',
  },
  'bad-address': {
    cause: invalid,
    ko: '`{found}`: IP 주소가 아니에요. `10.0.0.1`처럼 쓰세요.',
    en: '`{found}` is no IP address. Write one such as `10.0.0.1`.',
  },
  'no-toleration-value': {
    cause: invalid,
    ko: '`operator: Exists`에는 `value`를 쓰지 않아요. 지우거나 `Equal`을 쓰세요.',
    en: 'With `operator: Exists` there is no `value`. Delete it, or use `Equal`.',
  },
  'toleration-without-key': {
    cause: invalid,
    ko: '`key`가 없으면 `operator: Exists`여야 해요.',
    en: 'Without a `key` the `operator` must be `Exists`.',
  },
  'toleration-seconds': {
    cause: invalid,
    ko: '`tolerationSeconds`는 `effect: NoExecute`에서만 쓸 수 있어요.',
    en: '`tolerationSeconds` goes only with `effect: NoExecute`.',
  },
  'values-required': {
    cause: required,
    ko: '`operator: {operator}`에는 `values`가 있어야 해요(`Gt`와 `Lt`는 하나).',
    en: '`operator: {operator}` needs `values` (`Gt` and `Lt` exactly one).',
  },
  'no-values': {
    cause: forbidden,
    ko: '`operator: {operator}`에 맞지 않는 `values`예요. 지우거나 개수를 맞추세요.',
    en: '`operator: {operator}` does not go with these `values`. Delete them, or give as many as it takes.',
  },
  'bad-resource': {
    cause: invalid,
    ko: '`{found}`: 컨테이너의 자원은 `cpu`, `memory`, `ephemeral-storage`나 `회사.com/이름`이에요.',
    en: '`{found}` is no resource of a container. Use `cpu`, `memory`, `ephemeral-storage` or `vendor.com/name`.',
  },
  'whole-number': {
    cause: invalid,
    ko: '`{found}`: 이 자원은 정수로만 셀 수 있어요.',
    en: '`{found}`: this resource is counted in whole numbers.',
  },
  'request-over-limit': {
    cause: invalid,
    ko: '{name} 요청 `{request}`가 제한 `{limit}`보다 커요. 요청을 줄이거나 제한을 늘리세요.',
    en: 'The {name} request `{request}` is above the limit `{limit}`. Lower the request or raise the limit.',
  },
  'request-not-limit': {
    cause: invalid,
    ko: '{name}: 이 자원은 요청 `{request}`와 제한 `{limit}`이 같아야 해요.',
    en: '{name}: for this resource the request `{request}` must equal the limit `{limit}`.',
  },
  'limit-required': {
    cause: required,
    ko: '{name}: 이 자원은 `limits`에도 써야 해요.',
    en: '{name}: this resource needs a limit, too.',
  },
  'selector-required': {
    cause: required,
    ko: '`selector`가 꼭 있어야 해요. 템플릿의 레이블과 같은 `matchLabels`를 쓰세요.',
    en: '`selector` is required. Give it `matchLabels` with the labels of the template.',
  },
  'empty-selector': {
    cause: invalid,
    ko: '셀렉터가 비어 있어요. `matchLabels`에 템플릿의 레이블을 쓰세요.',
    en: 'The selector is empty. Put the labels of the template into `matchLabels`.',
  },
  'selector-mismatch': {
    cause: invalid,
    ko: '템플릿의 레이블이 셀렉터와 맞지 않아요. `selector.matchLabels`와 같은 레이블을 쓰세요.',
    en: 'The labels of the template do not fit the selector. Use those of `selector.matchLabels`.',
  },
  'generated-selector': {
    cause: invalid,
    ko: '잡의 셀렉터는 쿠버네티스가 만들어요. 이 필드를 지우세요.',
    en: 'Kubernetes makes the selector of a Job. Delete this field.',
  },
  'no-deadline': {
    cause: forbidden,
    ko: '계속 도는 파드에는 `activeDeadlineSeconds`를 쓸 수 없어요. 지우세요.',
    en: 'Pods that keep running have no `activeDeadlineSeconds`. Delete it.',
  },
  'number-or-percent': {
    cause: invalid,
    ko: '`{found}`: 따옴표 없는 정수나 `25%` 같은 백분율이어야 해요.',
    en: '`{found}`: write an integer without quotes, or a percentage such as `25%`.',
  },
  'over-hundred': {
    cause: invalid,
    ko: '`{found}`: 100%를 넘을 수 없어요.',
    en: '`{found}`: this cannot be more than 100%.',
  },
  'no-rolling-update': {
    cause: forbidden,
    ko: '`type: {type}`에는 `rollingUpdate`를 쓸 수 없어요. 둘 중 하나를 지우세요.',
    en: '`rollingUpdate` does not go with `type: {type}`. Delete one of them.',
  },
  'both-zero': {
    cause: invalid,
    ko: '`maxSurge`와 `maxUnavailable`이 모두 0이면 아무것도 바꿀 수 없어요. 하나는 1 이상으로 쓰세요.',
    en: 'With `maxSurge` and `maxUnavailable` both 0 nothing could ever change. Make one of them 1 or more.',
  },
  'surge-and-unavailable': {
    cause: invalid,
    ko: '데몬셋에서는 `maxSurge`를 쓰려면 `maxUnavailable`이 0이어야 해요(생략하면 1이에요).',
    en: 'In a DaemonSet `maxSurge` needs `maxUnavailable: 0` (it is 1 when omitted).',
  },
  'progress-deadline': {
    cause: invalid,
    ko: '`{found}`: `minReadySeconds`({least})보다 커야 해요.',
    en: '`{found}` must be greater than `minReadySeconds` ({least}).',
  },
  'job-restart-policy': {
    cause: 'FieldValueNotSupported',
    ko: '`restartPolicy`를 생략하면 `Always`인데 잡에는 쓸 수 없어요. `OnFailure`나 `Never`를 쓰세요.',
    en: '`restartPolicy` is `Always` when omitted, which a Job cannot have. Write `OnFailure` or `Never`.',
  },
  'indexed-only': {
    cause: invalid,
    ko: '`completionMode: Indexed`에서만 쓸 수 있는 필드예요.',
    en: 'This field goes only with `completionMode: Indexed`.',
  },
  'bad-schedule': {
    cause: invalid,
    ko: '`{found}`: `분 시 일 월 요일` 다섯 칸이나 `@hourly` 같은 말이어야 해요(요일은 0–6).',
    en: '`{found}`: write five fields, `minute hour day month weekday`, or a word such as `@hourly` (weekdays are 0 to 6).',
  },
  'zone-in-schedule': {
    cause: invalid,
    ko: '일정에 시간대를 쓸 수 없어요. `timeZone` 필드에 쓰세요.',
    en: 'A schedule holds no time zone. Use the field `timeZone`.',
  },
  'bad-zone': {
    cause: invalid,
    ko: '`{found}`: 시간대는 `Asia/Seoul`처럼 써요.',
    en: '`{found}` is no time zone. Write one such as `Asia/Seoul`.',
  },
  'headless-outside': {
    cause: invalid,
    ko: '`clusterIP: None`은 `type: {type}`과 함께 쓸 수 없어요. 하나를 지우세요.',
    en: '`clusterIP: None` does not go with `type: {type}`. Delete one of them.',
  },
  'no-cluster-ip': {
    cause: forbidden,
    ko: '`ExternalName` 서비스에는 클러스터 IP가 없어요. 지우세요.',
    en: 'An `ExternalName` Service has no cluster IP. Delete it.',
  },
  'external-name-required': {
    cause: required,
    ko: '`type: ExternalName`에는 `externalName: 도메인`이 있어야 해요.',
    en: '`type: ExternalName` needs `externalName` with a domain.',
  },
  'port-name-required': {
    cause: required,
    ko: '포트가 둘 이상이면 모두 `name`이 있어야 해요.',
    en: 'With more than one port each needs a `name`.',
  },
  'no-node-port': {
    cause: forbidden,
    ko: '`type: ClusterIP`에는 `nodePort`를 쓸 수 없어요. 지우거나 `type: NodePort`로 바꾸세요.',
    en: '`nodePort` does not go with `type: ClusterIP`. Delete it, or use `type: NodePort`.',
  },
  'outside-only': {
    cause: invalid,
    ko: '`{field}`: `NodePort`와 `LoadBalancer` 서비스에서만 쓸 수 있어요.',
    en: '`{field}` goes only with Services of type `NodePort` or `LoadBalancer`.',
  },
  'load-balancer-only': {
    cause: forbidden,
    ko: '`{field}`: `LoadBalancer` 서비스에서만 쓸 수 있어요.',
    en: '`{field}` goes only with Services of type `LoadBalancer`.',
  },
  'affinity-config': {
    cause: forbidden,
    ko: '`sessionAffinity: ClientIP`일 때만 쓸 수 있어요.',
    en: 'This goes only with `sessionAffinity: ClientIP`.',
  },
  'ingress-empty': {
    cause: invalid,
    ko: '`rules`나 `defaultBackend` 가운데 하나는 있어야 해요.',
    en: 'Give `rules` or `defaultBackend`.',
  },
  'bad-host': {
    cause: invalid,
    ko: '`{found}`: 호스트는 `shop.example.com`이나 `*.example.com` 같은 이름이에요(주소, 포트, 대문자 없이).',
    en: '`{found}`: a host is a name such as `shop.example.com` or `*.example.com`, without address, port or capitals.',
  },
  'path-type-required': {
    cause: required,
    ko: '`pathType`이 꼭 있어야 해요. `Prefix`나 `Exact`를 쓰세요.',
    en: '`pathType` is required. Write `Prefix` or `Exact`.',
  },
  'backend-required': {
    cause: invalid,
    ko: '보낼 곳이 없어요. `service:` 아래에 `name`과 `port`를 쓰세요.',
    en: 'There is no backend. Put `name` and `port` under `service:`.',
  },
  'backend-port-required': {
    cause: required,
    ko: '서비스의 포트가 없어요. `port:` 아래에 `number`나 `name`을 쓰세요.',
    en: 'The port of the Service is missing. Put `number` or `name` under `port:`.',
  },
  'one-pod-alone': {
    cause: forbidden,
    ko: '`ReadWriteOncePod`는 다른 접근 모드와 함께 쓸 수 없어요.',
    en: '`ReadWriteOncePod` does not go with other access modes.',
  },
  'storage-required': {
    cause: required,
    ko: '크기가 없어요. `resources.requests` 아래에 `storage: 1Gi`처럼 쓰세요.',
    en: 'The size is missing. Put one such as `storage: 1Gi` under `resources.requests`.',
  },
  'must-be-positive': {
    cause: invalid,
    ko: '`{found}`: 0보다 커야 해요.',
    en: '`{found}` must be more than 0.',
  },
  'volume-source-required': {
    cause: required,
    ko: '볼륨의 종류가 없어요. `hostPath`, `nfs`, `csi` 같은 것을 하나 쓰세요.',
    en: 'The type of the volume is missing. Give one such as `hostPath`, `nfs` or `csi`.',
  },
  'local-affinity': {
    cause: required,
    ko: '`local` 볼륨에는 어느 노드인지 말하는 `nodeAffinity`가 있어야 해요.',
    en: 'A `local` volume needs `nodeAffinity`, which says on which node it is.',
  },
  'secret-key': {
    cause: required,
    ko: '`type: {type}`에는 `{key}` 키가 있어야 해요.',
    en: '`type: {type}` needs the key `{key}`.',
  },
} as const;
