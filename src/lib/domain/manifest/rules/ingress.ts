import type { FieldPath } from '../path';
import type { Fields } from '../read/convert';
import type { Report } from '../schema/check';
import { checkPort } from './containers';
import { checkForm, fits, isAddress } from './formats';
import { isGiven, itemsOf, mapOf, textOf, type Rule } from './rule';

const rules: Rule = (object, { path, report }) => {
  if (itemsOf(object.rules).length === 0 && !isGiven(object.defaultBackend)) report(path, 'ingress-empty');
  if (isGiven(object.defaultBackend))
    checkBackend(mapOf(object.defaultBackend), path.child('defaultBackend'), report);
  checkForm(object.ingressClassName, 'dns-subdomain', path.child('ingressClassName'), report);
};

/** The class as the old annotation says it must be the class of the field (networking/validation, ValidateIngressCreate). */
const sameClass: Rule = ({ metadata, spec }, { path, report }) => {
  const key = 'kubernetes.io/ingress.class';
  const old = mapOf(mapOf(metadata).annotations)[key];
  const field = mapOf(spec).ingressClassName;
  if (isGiven(old) && isGiven(field) && old !== field)
    report(
      path.child('annotations').child(key),
      'not-with',
      { field: `${key}: ${textOf(old)}`, other: `ingressClassName: ${textOf(field)}` },
      path.at('metadata.annotations').child(key),
    );
};

function checkHost(host: unknown, path: FieldPath, report: Report, mayBeAddress = false): void {
  const text = textOf(host);
  if (!text) return;
  const isName = fits(text, 'dns-subdomain') || fits(text, 'wildcard-host');
  if (!isName || (isAddress(text) && !mayBeAddress)) report(path, 'bad-host', { found: text });
}

const host: Rule = (object, { path, report }) => checkHost(object.host, path.child('host'), report);

const tls: Rule = ({ hosts, secretName }, { path, report }) => {
  const list: unknown[] = Array.isArray(hosts) ? hosts : [];
  list.forEach((each, index) => checkHost(each, path.child('hosts').index(index), report, true));
  checkForm(secretName, 'dns-subdomain', path.child('secretName'), report);
};

const unclear = /\/\/|\/\.\.?(?:\/|$)|%2[fF]/;

const ingressPath: Rule = (object, { path, report }) => {
  checkBackend(mapOf(object.backend), path.child('backend'), report);
  const type = textOf(object.pathType);
  if (!isGiven(object.pathType)) return report(path.child('pathType'), 'path-type-required');
  const written = textOf(object.path);
  const at = path.child('path');
  const isAbsolute = written.startsWith('/');
  if (!isAbsolute && (type !== 'ImplementationSpecific' || written))
    report(at, 'absolute-path', { found: written });
  else if (type !== 'ImplementationSpecific' && unclear.test(written))
    report(at, 'unclear-path', { found: written });
};

/** Where requests go: a Service with one of port name and number, or another resource (networking/validation, validateIngressBackend). */
function checkBackend(backend: Fields, path: FieldPath, report: Report): void {
  const { service, resource } = backend;
  if (isGiven(service) && isGiven(resource))
    return report(path, 'only-one-of', { names: 'service, resource' });
  if (!isGiven(service)) return isGiven(resource) ? undefined : report(path, 'backend-required');
  const { name, port } = mapOf(service);
  checkForm(name, 'dns-1035-label', path.at('service.name'), report);
  const { name: portName, number } = mapOf(port);
  const where = path.at('service.port');
  if (textOf(portName) && number) report(path, 'only-one-of', { names: 'name, number' }, where);
  else if (textOf(portName)) checkForm(portName, 'port-name', where.child('name'), report);
  else if (number) checkPort(number, where.child('number'), report);
  else report(path, 'backend-port-required', {}, where);
}

export const ingressRules: Record<string, Rule[]> = {
  Ingress: [sameClass],
  IngressSpec: [rules],
  IngressRule: [host],
  IngressTLS: [tls],
  HTTPIngressPath: [ingressPath],
};
