import { sideloadPlan } from '../../scripts/manifest/sideload-plan.mjs';

test.each([
  [
    'darwin',
    {
      kind: 'copy',
      to: '/home/anna/Library/Containers/com.microsoft.Excel/Data/Documents/wef/an-id.manifest.xml',
    },
  ],
  [
    'win32',
    { kind: 'registry', key: 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer', value: 'an-id' },
  ],
  ['linux', { kind: 'by-hand' }],
])('on %s a manifest under development goes to its own place', (platform, plan) => {
  expect(sideloadPlan({ platform, home: '/home/anna', id: 'an-id' })).toEqual(plan);
});
