import { CODEBOOK_PARTS } from '@trefzeker/instruments';
import type { Actor } from '@trefzeker/shared';
import { DomainError } from '@trefzeker/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DownloadCodebook } from './instruments/download-codebook.js';
import { refuseWithoutHeader } from './platform/http/request-header.js';

interface CodebookRouteOptions {
  readonly downloadCodebook: DownloadCodebook;
  /** @throws DomainError NOT_SIGNED_IN when nobody is signed in. */
  readonly actorOf: (request: FastifyRequest) => Promise<Actor>;
}

/**
 * `GET /codebooks?instrument=sdq&edition=1&part=items`: one table of a codebook as CSV for a spreadsheet; the
 * newest edition when none is named. The header `x-trefzeker-request` is required, as for every request with
 * a session.
 */
export function registerCodebookRoute(app: FastifyInstance, options: CodebookRouteOptions): void {
  const { downloadCodebook, actorOf } = options;
  app.get('/codebooks', { onRequest: refuseWithoutHeader }, async (request, reply) => {
    const actor = await actorOf(request);
    const { fileName, text } = await downloadCodebook(actor, questionOf(request));
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .send(text);
  });
}

/** @throws DomainError INPUT_MALFORMED with everything that is wrong, and what is allowed. */
function questionOf({ query }: FastifyRequest): Parameters<DownloadCodebook>[1] {
  const given = query as Readonly<Record<string, unknown>>;
  const { instrument: key, edition: editionText } = given;
  const part = CODEBOOK_PARTS.find((each) => each === given.part);
  const edition = editionText === undefined ? null : wholeNumber(editionText);
  const problems = [
    ...(typeof key === 'string' && key !== '' ? [] : ['`instrument` names no instrument']),
    ...(edition === undefined ? ['`edition` is no whole number from 1'] : []),
    ...(part === undefined ? [`\`part\` is none of ${CODEBOOK_PARTS.join(', ')}`] : []),
  ];
  if (typeof key === 'string' && edition !== undefined && part !== undefined && problems.length === 0)
    return { key, edition, part };
  throw new DomainError('INPUT_MALFORMED', `This codebook cannot be made: ${problems.join('; ')}.`, {
    hint: 'Ask for example /codebooks?instrument=sdq&part=items.',
  });
}

function wholeNumber(text: unknown): number | undefined {
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
