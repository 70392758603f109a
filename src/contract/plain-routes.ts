import type { Needs } from '#kernel/permission.ts';

/** A route that moves bytes and stands beside the contract. */
export interface PlainRoute {
  readonly method: 'GET' | 'POST' | 'HEAD' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly needs: Needs;
}

/** Every route that is served outside the contract. Files go out as streams, uploads come in by tus. */
export const plainRoutes = {
  createUpload: { method: 'POST', path: '/api/uploads', needs: 'signedIn' },
  askUpload: { method: 'HEAD', path: '/api/uploads/:uploadId', needs: 'signedIn' },
  continueUpload: { method: 'PATCH', path: '/api/uploads/:uploadId', needs: 'signedIn' },
  dropUpload: { method: 'DELETE', path: '/api/uploads/:uploadId', needs: 'signedIn' },
  /** `?applicationId=` for those who see the evidence only through an application. `?download=1` to save it. */
  evidenceFile: { method: 'GET', path: '/api/evidence/:evidenceId/file', needs: 'signedIn' },
  picture: { method: 'GET', path: '/api/applications/:applicationId/pictures/:hash', needs: 'signedIn' },
  licenceFile: { method: 'GET', path: '/api/organisations/:organisationId/licence', needs: 'signedIn' },
  /** The new licence of a request to be called otherwise. */
  correctionLicence: { method: 'GET', path: '/api/corrections/:requestId/licence', needs: 'signedIn' },
  /** `basic-info.pdf`, `plan.docx`, … and `sign.pdf` (only the pages to sign and seal), `pack.pdf` (the whole print pack). */
  paper: { method: 'GET', path: '/api/applications/:applicationId/papers/:file', needs: 'signedIn' },
  sealFile: { method: 'GET', path: '/api/applications/:applicationId/papers/:paper/seal', needs: 'signedIn' },
  opinionSeal: {
    method: 'GET',
    path: '/api/applications/:applicationId/recommendation/seal',
    needs: 'signedIn',
  },
  /** All evidence of what was submitted, bound as one PDF. */
  evidenceBook: { method: 'GET', path: '/api/applications/:applicationId/book.pdf', needs: 'signedIn' },
  /** Papers, evidence book and dossier with a manifest of digests; for the unit and the authority. */
  package: { method: 'GET', path: '/api/applications/:applicationId/package.zip', needs: 'signedIn' },
  /** The application as a dossier folder. */
  dossier: { method: 'GET', path: '/api/applications/:applicationId/dossier.zip', needs: 'signedIn' },
  /** 附件4 of the unit: `summary.xlsx`, `.docx`, `.pdf`; `all.zip`: every dossier and paper; `packs.pdf?ids=a,b`: print packs in one; `letter.docx`, `announcement.html`, …: the unit's own texts. */
  summaryFile: { method: 'GET', path: '/api/recommending/calls/:callId/:file', needs: 'recommend.read' },
  /** `applications.xlsx`, `applications.json`, `dossiers.zip`; `counts.xlsx`, `.docx`: how many stand where; `indicators.xlsx`, `.docx`: how each indicator is spread. */
  export: { method: 'GET', path: '/api/authority/calls/:callId/export/:file', needs: 'authority.read' },
  openapi: { method: 'GET', path: '/openapi.json', needs: 'anyone' },
  health: { method: 'GET', path: '/healthz', needs: 'anyone' },
  ready: { method: 'GET', path: '/readyz', needs: 'anyone' },
  metrics: { method: 'GET', path: '/metrics', needs: 'anyone' },
} as const satisfies Record<string, PlainRoute>;

export type PlainRouteKey = keyof typeof plainRoutes;
