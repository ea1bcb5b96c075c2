import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents from the committed schema; the paths are read from the repository root. */
const config: CodegenConfig = {
  schema: 'packages/api/schema.graphql',
  documents: ['packages/web/src/**/*.{ts,tsx}', '!packages/web/src/gql/**'],
  generates: {
    'packages/web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        futureProofEnums: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  },
  importExtension: '.js',
};

export default config;
