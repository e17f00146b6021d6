import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { top } from '../scripts/stamp.js';
import { yamlForReading } from '../scripts/yaml-for-reading.js';
import { dropProfile, newProfile, startBrowser } from './chromium.js';
import { quantile } from './statistics.js';

// How long an answer of 20, 200 and 1,000 lines takes to grade: `npm run bench -- grading`. Read, check, fill in defaults and
// compare with a requirement that was prepared before, warm, in the JavaScript that a page has: in Node, in milliseconds of the
// processor, and in a page of a Chromium that is slowed down four times, where 200 lines should take 16 ms.

const sizes = [20, 200, 1_000];
const runs = 150;

/** A container with what answers usually hold. @param {number} number */
const container = (number) => `
      - name: c${number}
        image: "nginx:1.${number}"   # pinned
        imagePullPolicy: IfNotPresent
        command: ["sh", "-c"]
        args:
        - |
          echo ready > /tmp/ready
          exec nginx -g 'daemon off;'
        ports:
        - {name: http${number}, containerPort: ${8000 + number}}
        env:
        - name: MODE
          value: "${number}"
        - name: NODE
          valueFrom:
            fieldRef: {fieldPath: spec.nodeName}
        resources:
          requests: {cpu: ${number}00m, memory: 64Mi}
          limits:
            cpu: "2${number}"
            memory: 1Gi
        livenessProbe:
          httpGet: {path: /healthz, port: http${number}}
          initialDelaySeconds: 3
        volumeMounts:
        - name: data
          mountPath: /data`;

/** @param {string} name @param {number} containers */
const deployment = (name, containers) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels: {app: ${name}}
spec:
  replicas: 3
  strategy:
    rollingUpdate: {maxSurge: 30%, maxUnavailable: 0}
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}}
    spec:
      volumes:
      - {name: data, emptyDir: {}}
      containers:${Array.from({ length: containers }, (_, number) => container(number + 1)).join('')}
`;

const service = `apiVersion: v1
kind: Service
metadata:
  name: web
  labels:
    app: web
spec:
  type: NodePort
  selector:
    app: web
    tier: front
  ports:
  - name: http
    port: 80
    targetPort: 8001
    nodePort: 30080
  - name: https
    port: 443
    targetPort: 8443
    protocol: TCP
`;

/** A manifest of about as many lines. @param {number} lines */
function manifestOf(lines) {
  if (lines < 50) return service;
  const documents = Math.max(1, Math.round(lines / 200));
  return Array.from({ length: documents }, (_, number) => deployment(`web${number}`, 7)).join('---\n');
}

/** Loads the grader as a page has it. */
async function grader() {
  const outDir = join(top, '.cache', 'bench-grading');
  await build({
    root: top,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [yamlForReading()],
    build: {
      outDir,
      target: 'es2022',
      lib: { entry: 'src/lib/domain/manifest/index.ts', formats: ['es'], fileName: () => 'grading.js' },
    },
  });
  return join(outDir, 'grading.js');
}

/**
 * In a slow page: milliseconds of each run.
 * @param {string} file the grader
 * @param {string[]} texts
 * @returns {Promise<number[][]>}
 */
async function timesInPage(file, texts) {
  const profile = newProfile();
  const browser = await startBrowser({ profile, slowdown: 4 });
  try {
    const code = `data:text/javascript;base64,${readFileSync(file).toString('base64')}`;
    return await browser.page.evaluate(
      async ({ code, texts, runs }) => {
        const { compareManifests, prepareRequirement } = await import(code);
        return texts.map((text) => {
          const requirement = prepareRequirement(text);
          return Array.from({ length: runs * 2 }, (_, run) => {
            const start = performance.now();
            compareManifests(requirement, `${text}# ${run}\n`);
            return performance.now() - start;
          }).slice(runs);
        });
      },
      { code, texts, runs },
    );
  } finally {
    await browser.close();
    dropProfile(profile);
  }
}

/** @param {readonly number[]} times @param {number} share */
const rounded = (times, share) => Number(quantile([...times], share).toFixed(2));

/** Grades manifests of each size, and prints a table of milliseconds. */
export async function benchGrading() {
  const file = await grader();
  const { compareManifests, prepareRequirement } = await import(file);
  const texts = sizes.map(manifestOf);
  const inPage = await timesInPage(file, texts);
  const rows = texts.map((text, size) => {
    const requirement = prepareRequirement(text);
    const times = Array.from({ length: runs * 2 }, (_, run) => {
      // Another text each time, so that nothing can be remembered.
      const answer = `${text}# ${run}\n`;
      const start = process.cpuUsage();
      const differences = compareManifests(requirement, answer);
      const { user, system } = process.cpuUsage(start);
      if (differences.length > 0) throw new Error(JSON.stringify(differences[0]));
      return (user + system) / 1_000;
    }).slice(runs);
    const slow = inPage[size] ?? [];
    return {
      lines: text.trimEnd().split('\n').length,
      median: rounded(times, 0.5),
      p95: rounded(times, 0.95),
      'median in a page, 4 times slower': rounded(slow, 0.5),
      'p95 in it': rounded(slow, 0.95),
    };
  });
  console.table(rows);
}
