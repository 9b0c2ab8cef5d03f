/**
 * Who may import whom (docs/architecture.md), as zones of import-x/no-restricted-paths: files of `target` must not
 * import from `from`, except the paths under `except`.
 */
const STEPS = [
  'columns',
  'validate',
  'enrich',
  'target-group',
  'assign',
  'summarise',
  'sheets',
  'profile',
  'changes',
  'clusters',
  'merge',
  'publish',
];

/** A step imports model and values, never another step. Tests inside a step are held to the same. */
const steps = STEPS.map((step) => ({
  target: `./src/core/${step}`,
  from: './src/core',
  except: [`./${step}`, './model', './values'],
  message: 'A step imports only core/model and core/values; core/pipeline.ts puts the steps together.',
}));

const rules = {
  target: './src/core/validate/rules/!(*.test).ts',
  from: './src/core/validate/rules',
  message: 'Rules never import each other.',
};

const adapters = ['xlsx-file', 'office-js', 'memory'].map((adapter) => ({
  target: `./src/workbook/${adapter}`,
  from: './src/workbook',
  except: [
    `./${adapter}`,
    './workbook.ts',
    './workbook-error.ts',
    './gate.ts',
    './look.ts',
    './number-headings.ts',
    './references.ts',
  ],
  message: 'An adapter imports the port and core types, never another adapter.',
}));

const hosts = ['taskpane', 'functions', 'commands', 'cli', 'engine'];

export const boundaries = [
  {
    target: './src/core/model',
    from: './src/core',
    except: ['./model'],
    message: 'The model imports only the model.',
  },
  {
    target: './src/core/values',
    from: './src/core',
    except: ['./values', './model'],
    message: 'Values import only the model.',
  },
  ...steps,
  rules,
  { target: './src/core', from: './src', except: ['./core'], message: 'Core imports only core.' },
  {
    target: './src/workbook',
    from: ['./src/app', './src/i18n', ...hosts.map((host) => `./src/${host}`)],
    message: 'The workbook door knows only core and itself.',
  },
  ...adapters,
  {
    target: './src/i18n',
    from: './src/app',
    except: ['./command-error.ts', './merge.ts', './pane/engine-texts.ts', './pane/month-work.ts'],
    message: 'Texts know only the types they speak of.',
  },
  {
    target: './src/i18n',
    from: ['./src/workbook/xlsx-file', './src/workbook/office-js', ...hosts.map((host) => `./src/${host}`)],
    message: 'Texts know only the types they speak of.',
  },
  {
    target: './src/app',
    from: ['./src/workbook/xlsx-file', './src/workbook/office-js', ...hosts.map((host) => `./src/${host}`)],
    message: 'The app knows the port, not an adapter, and no host.',
  },
  ...hosts.map((host) => ({
    // The worker's composition root puts the custom functions beside the engine.
    target: host === 'engine' ? './src/engine/!(main|start-engine|worker-api).ts' : `./src/${host}`,
    from: hosts.filter((other) => other !== host).map((other) => `./src/${other}`),
    message: 'Hosts do not import each other.',
  })),
  ...hosts.map((host) => ({
    // Only a composition root (main.ts) names an adapter. The engine is one of its own: it holds an opened file in memory.
    target: `./src/${host}/!(main).{ts,tsx}`,
    from: './src/workbook',
    except: ['./workbook.ts', './workbook-error.ts', ...(host === 'engine' ? ['./gate.ts', './memory'] : [])],
    message: 'Only the composition root main.ts names an adapter.',
  })),
];
