/** How a command reads its arguments; `read-arguments` has a reader for each. */
export type ArgumentShape =
  | 'none'
  | 'name'
  | 'run'
  | 'words'
  | 'paths'
  | 'set'
  | 'objects'
  | 'pairs'
  | 'taint'
  | 'last'
  | 'target'
  | 'logs'
  | 'ports'
  | 'nodes'
  | 'pods'
  | 'field'
  | 'access'
  | 'copy';

export interface Shape {
  args: ArgumentShape;
  /** What the command does not run without, alternatives with a bar: groups of parts, their keys, or flags. */
  needs: string[];
}

/**
 * Commands, how they read their arguments, and what they need, from `Use` and `Validate` of each in k8s.io/kubectl/pkg/cmd.
 * A command that is not here takes no arguments. `$files` and `$some` stand for what is under the table.
 */
const table = `
create, diff, apply, apply set-last-applied, auth reconcile, replace: none $files
create configmap, create namespace, create priorityclass, create quota, create secret generic, create serviceaccount, create token: name name
create clusterrole: name name verb|aggregation-rule
create clusterrolebinding: name name clusterrole
create cronjob: name name image schedule
create deployment: name name image
create ingress: name name rule|default-backend
create job: name name image|from
create poddisruptionbudget: name name selector min-available|max-unavailable
create role: name name verb resource
create rolebinding: name name role|clusterrole
create secret docker-registry: name name docker-username|from-file
create secret tls: name name cert key
create service clusterip: name name tcp|clusterip
create service externalname: name name external-name
create service loadbalancer, create service nodeport: name name tcp
run: run name image
get, describe, edit, rollout history, rollout pause, rollout restart, rollout resume, rollout status, rollout undo, apply edit-last-applied, apply view-last-applied: objects object|$files
expose, delete: objects $some
set resources: objects $some limits|requests
set subject: objects $some user|group|serviceaccount
scale: objects $some replicas
autoscale: objects $some max
patch: objects $some patch|patch-file
wait: objects object|$files for
set env: pairs $some change|list|from
set image: pairs $some change
label, annotate: pairs $some change|list
taint: taint $some change
set selector, set serviceaccount: last $some argument
top node: nodes
top pod: pods
cordon, uncordon, drain: nodes object|selector
logs: logs object|selector
attach: target object
exec: target object|filename argv
debug: target object|filename
port-forward: ports object argument
cp: copy argument:0 argument:1
explain: field argument
auth can-i: access argument:1|list
certificate approve, certificate deny: set argument|$files
config get-contexts: set
kustomize: paths
completion, config delete-cluster, config delete-context, config delete-user, config set-cluster, config set-credentials, config unset, config use-context: words argument
config set-context: words argument|current
config rename-context, config set: words argument:0 argument:1
`;

const shorthands: Record<string, string> = {
  $files: 'filename|kustomize|raw',
  /** Which objects, where a kind alone is not enough (ResourceTypeOrNameArgs without allowEmptySelector). */
  $some: 'named|selector|field-selector|all|filename|kustomize|raw',
};

const shapes = new Map<string, Shape>();
for (const line of table.trim().split('\n')) {
  const [names = '', rest = ''] = line.split(/: (?=\w)/);
  const [args, ...needs] = rest.replace(/\$\w+/g, (word) => shorthands[word]!).split(' ');
  for (const name of names.split(', ')) shapes.set(name, { args: args as ArgumentShape, needs });
}

/** How a command reads its arguments. */
export const shapeOf = (command: string): Shape => shapes.get(command) ?? { args: 'none', needs: [] };

/** Commands whose words after `--` are a program to run. */
export const takesProgram = (command: string): boolean =>
  /^(?:run|exec|debug|create (?:deployment|job|cronjob))$/.test(command);

/** Commands to which a namespace means nothing. */
export const isBeyondNamespaces = (command: string): boolean =>
  /^(?:api-|auth whoami|cluster-info$|completion|config|kuberc|kustomize|plugin|proxy|version|explain|cordon|uncordon|drain|taint|top node|certificate|create (?:namespace|clusterrole|clusterrolebinding|priorityclass)$)/.test(
    command,
  );
