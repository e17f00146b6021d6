/** What the API server would refuse though the shape is right. */
export const rules = {
  'name-required': 'There is no name. Put `name:` under `metadata`.',
  'dns-label':
    '`{found}`: a name here has lower-case letters, digits and `-`, at most 63, and begins and ends with a letter or digit.',
  'dns-subdomain':
    '`{found}`: a name here has lower-case letters, digits, `-` and `.`, at most 253, and begins and ends with a letter or digit.',
  'dns-1035-label':
    '`{found}`: the name of a Service begins with a lower-case letter and has lower-case letters, digits and `-`, at most 63.',
  'label-key':
    '`{found}`: a key is `name` or `prefix/name`; the name has letters, digits, `-`, `_` and `.`, at most 63.',
  'label-value':
    '`{found}`: the value of a label has letters, digits, `-`, `_` and `.`, at most 63, and begins and ends with a letter or digit.',
  'port-name':
    '`{found}`: the name of a port has lower-case letters, digits and `-`, at most 15, and at least one letter.',
  'env-name': '`{found}`: the name of an environment variable has no `=` and no letters beyond ASCII.',
  'config-key': '`{found}`: a key has letters, digits, `-`, `_` and `.` only.',
  'label-name': '`{found}`: a name here has letters, digits, `-`, `_` and `.` only.',
  'wildcard-host': '`{found}`: this must look like `*.domain`.',
  'too-long': '`{found}` is too long: at most {most} characters. Shorten it.',
  'spaces-around': '`{found}` has spaces around it. Delete them.',
  twin: '`{found}` stands here before. Use another value.',
  'out-of-range': '`{found}` is out of range: write {least} to {most}.',
  'too-small': '`{found}` is too small: write {least} or more.',
  'must-be-one': '`{found}`: for liveness and startup probes this must be 1.',
  'not-in-readiness': 'A readiness probe ends no container, so it has no grace period. Delete this field.',
  'one-of': 'Give exactly one of: {names}',
  'only-one-of': 'Only one of these may be given: {names}. Delete the others.',
  'value-and-value-from': '`value` and `valueFrom` exclude each other. Keep one.',
  'bad-field-path':
    '`{found}` is no field that can be taken here. Use one such as `metadata.name` or `limits.cpu`.',
  'no-volume': 'There is no volume `{found}`. Add it to `volumes`, or use the name that is there.',
  'relative-path': '`{found}`: this must be a path without `..` that does not begin with `/`.',
  'absolute-path': '`{found}`: this path must begin with `/`.',
  'unclear-path': '`{found}`: a path may not have `//`, `/./`, `/../` or `%2f` in it.',
  privileged: '`privileged: true` and `allowPrivilegeEscalation: false` exclude each other. Delete one.',
  'not-in-init':
    'An init container has no `{field}`. Delete it, or write `restartPolicy: Always` for a sidecar.',
  'not-at-creation': 'Ephemeral containers cannot be there from the start. Add them with `kubectl debug`.',
  'host-port': '`{found}`: with `hostNetwork: true` this must be equal to `hostPort`.',
  'bad-address': '`{found}` is no IP address. Write one such as `10.0.0.1`.',
  'no-toleration-value': 'With `operator: Exists` there is no `value`. Delete it, or use `Equal`.',
  'toleration-without-key': 'Without a `key` the `operator` must be `Exists`.',
  'toleration-seconds': '`tolerationSeconds` goes only with `effect: NoExecute`.',
  'values-required': '`operator: {operator}` needs `values` (`Gt` and `Lt` exactly one).',
  'no-values':
    '`operator: {operator}` does not go with these `values`. Delete them, or give as many as it takes.',
  'bad-resource':
    '`{found}` is no resource of a container. Use `cpu`, `memory`, `ephemeral-storage` or `vendor.com/name`.',
  'whole-number': '`{found}`: this resource is counted in whole numbers.',
  'request-over-limit':
    'The {name} request `{request}` is above the limit `{limit}`. Lower the request or raise the limit.',
  'request-not-limit': '{name}: for this resource the request `{request}` must equal the limit `{limit}`.',
  'limit-required': '{name}: this resource needs a limit, too.',
  'selector-required': '`selector` is required. Give it `matchLabels` with the labels of the template.',
  'empty-selector': 'The selector is empty. Put the labels of the template into `matchLabels`.',
  'selector-mismatch':
    'The labels of the template do not fit the selector. Use those of `selector.matchLabels`.',
  'generated-selector': 'Kubernetes makes the selector of a Job. Delete this field.',
  'no-deadline': 'Pods that keep running have no `activeDeadlineSeconds`. Delete it.',
  'number-or-percent': '`{found}`: write an integer without quotes, or a percentage such as `25%`.',
  'over-hundred': '`{found}`: this cannot be more than 100%.',
  'no-rolling-update': '`rollingUpdate` does not go with `type: {type}`. Delete one of them.',
  'both-zero':
    'With `maxSurge` and `maxUnavailable` both 0 nothing could ever change. Make one of them 1 or more.',
  'surge-and-unavailable': 'In a DaemonSet `maxSurge` needs `maxUnavailable: 0` (it is 1 when omitted).',
  'progress-deadline': '`{found}` must be greater than `minReadySeconds` ({least}).',
  'job-restart-policy':
    '`restartPolicy` is `Always` when omitted, which a Job cannot have. Write `OnFailure` or `Never`.',
  'indexed-only': 'This field goes only with `completionMode: Indexed`.',
  'bad-schedule':
    '`{found}`: write five fields, `minute hour day month weekday`, or a word such as `@hourly` (weekdays are 0 to 6).',
  'zone-in-schedule': 'A schedule holds no time zone. Use the field `timeZone`.',
  'bad-zone': '`{found}` is no time zone. Write one such as `Asia/Seoul`.',
  'headless-outside': '`clusterIP: None` does not go with `type: {type}`. Delete one of them.',
  'no-cluster-ip': 'An `ExternalName` Service has no cluster IP. Delete it.',
  'external-name-required': '`type: ExternalName` needs `externalName` with a domain.',
  'port-name-required': 'With more than one port each needs a `name`.',
  'no-node-port': '`nodePort` does not go with `type: ClusterIP`. Delete it, or use `type: NodePort`.',
  'outside-only': '`{field}` goes only with Services of type `NodePort` or `LoadBalancer`.',
  'load-balancer-only': '`{field}` goes only with Services of type `LoadBalancer`.',
  'affinity-config': 'This goes only with `sessionAffinity: ClientIP`.',
  'ingress-empty': 'Give `rules` or `defaultBackend`.',
  'bad-host':
    '`{found}`: a host is a name such as `shop.example.com` or `*.example.com`, without address, port or capitals.',
  'path-type-required': '`pathType` is required. Write `Prefix` or `Exact`.',
  'backend-required': 'There is no backend. Put `name` and `port` under `service:`.',
  'backend-port-required': 'The port of the Service is missing. Put `number` or `name` under `port:`.',
  'one-pod-alone': '`ReadWriteOncePod` does not go with other access modes.',
  'storage-required': 'The size is missing. Put one such as `storage: 1Gi` under `resources.requests`.',
  'must-be-positive': '`{found}` must be more than 0.',
  'volume-source-required': 'The type of the volume is missing. Give one such as `hostPath`, `nfs` or `csi`.',
  'local-affinity': 'A `local` volume needs `nodeAffinity`, which says on which node it is.',
  'secret-key': '`type: {type}` needs the key `{key}`.',
};
