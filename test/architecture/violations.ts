/** For each rule of .dependency-cruiser.mjs: files that break it, the one that must be blamed first. */
export const violations: Readonly<Record<string, readonly (readonly [path: string, content: string])[]>> = {
  'no-cycles': [
    ['packages/shared/src/time/planted-a.ts', "export { b } from './planted-b.js';\nexport const a = 1;\n"],
    ['packages/shared/src/time/planted-b.ts', "export { a } from './planted-a.js';\nexport const b = 1;\n"],
  ],
  'everything-resolves': [
    ['packages/shared/src/time/planted-nowhere.ts', "import './there-is-no-such-file.js';\n"],
  ],
  'shared-stands-alone': [
    [
      'packages/shared/src/figure/planted-io.ts',
      "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n",
    ],
  ],
  'instruments-below-api': [
    [
      'packages/instruments/src/scoring/planted-server.ts',
      "import type { Commands } from '../../../api/src/use-cases.js';\nexport type C = Commands;\n",
    ],
  ],
  'api-without-pages': [['packages/api/src/planted-page.ts', "import '../../web/src/main.js';\n"]],
  'web-through-the-schema': [
    [
      'packages/web/src/features/planted-rows.ts',
      "import type { Commands } from '../../../api/src/use-cases.js';\nexport type C = Commands;\n",
    ],
  ],
  'through-the-door': [
    [
      'packages/api/src/planted-shortcut.ts',
      "export { DomainError } from '../../shared/src/error/domain-error.js';\n",
    ],
  ],
  'built-ins-see-only-the-sdk': [
    [
      'packages/instruments/src/builtin/planted/index.ts',
      "import type { InstrumentHost } from '../../registry/instrument-host.js';\nexport type H = InstrumentHost;\n",
    ],
  ],
  'testing-is-for-tests': [
    ['packages/api/src/measurement/planted-fake.ts', "import '../testing/setup.js';\n"],
  ],
  'use-cases-know-no-framework': [
    ['packages/api/src/measurement/planted-use-case.ts', "export { Field } from 'type-graphql';\n"],
  ],
  'resolvers-never-a-repository': [
    [
      'packages/api/src/measurement/planted.resolver.ts',
      "import { listPlanted } from './planted-repository.js';\nlistPlanted();\n",
    ],
    ['packages/api/src/measurement/planted-repository.ts', 'export function listPlanted() {}\n'],
  ],
  'database-stays-home': [
    ['packages/api/src/measurement/planted-rows-repository.ts', "export { DataSource } from 'typeorm';\n"],
  ],
  'rows-stay-home': [
    [
      'packages/api/src/measurement/planted-row-user.ts',
      "import { plantedTable } from './planted.entity.js';\nexport const table = plantedTable;\n",
    ],
    ['packages/api/src/measurement/planted.entity.ts', 'export const plantedTable = {};\n'],
  ],
  'platform-knows-no-domain': [
    [
      'packages/api/src/platform/planted-domain.ts',
      "import type { Client } from '../registration/trajectory-repository.js';\nexport type C = Client;\n",
    ],
  ],
  'ui-parts-have-no-data': [
    ['packages/web/src/ui/planted-query.ts', "export { useApi } from '../api/use-api.js';\n"],
  ],
};
