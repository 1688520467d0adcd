import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Generated declarations of a small API, in the layout of ours. */
export const generatedText = `
export type ApiVersion = "2020-08-27";
export declare namespace Identity {
  interface VerificationSessionResource {
    list(options?: RequestOptions): ApiListPromise<VerificationSession>;
    retrieve(id: string, params?: VerificationSessionRetrieveParams, options?: RequestOptions): Promise<VerificationSession>;
    retrieve(id: string, options?: RequestOptions): Promise<VerificationSession>;
  }
  interface VerificationSession {
    id: string;
    last_error: VerificationSession.LastError | null;
    metadata?: Metadata;
  }
  namespace VerificationSession {
    interface LastError {
      code: LastError.Code;
    }
    namespace LastError {
      type Code = "abandoned" | "expired";
    }
  }
  interface VerificationSessionRetrieveParams extends PaginationParams {
    expand?: Array<string>;
  }
}
export interface Metadata {
  [name: string]: string;
}
export interface PaginationParams {
  limit?: number;
}
export interface RequestOptions {
  apiKey?: string;
  stripeContext?: string;
}
export interface ApiListPromise<T> extends Promise<Array<T>> {
  autoPagingToArray(opts: { limit: number }): Promise<Array<T>>;
}
`;

/** The same as releases before 22 declare it, by path in the package. */
const ambientFiles = {
  "types/index.d.ts": `
    /// <reference path='./shared.d.ts' />
    /// <reference path='./lib.d.ts' />
    /// <reference path='./Identity/VerificationSessions.d.ts' />`,
  "types/shared.d.ts": `declare module 'stripe' {
    namespace Stripe {
      interface Metadata { [name: string]: string }
      interface PaginationParams { limit?: number }
    }
  }`,
  "types/lib.d.ts": `declare module 'stripe' {
    namespace Stripe {
      export type LatestApiVersion = '2020-08-27';
      export class StripeContext { account: string }
      export interface RequestOptions {
        apiKey?: string;
        stripeContext?: string | StripeContext;
      }
      export interface ApiListPromise<T> extends Promise<Array<T>> {
        autoPagingToArray(opts: { limit: number }): Promise<Array<T>>;
      }
    }
  }`,
  "types/Identity/VerificationSessions.d.ts": `declare module 'stripe' {
    namespace Stripe {
      namespace Identity {
        /** A comment. */
        interface VerificationSession {
          id: string;
          last_error: VerificationSession.LastError | null;
          metadata?: Stripe.Metadata;
        }
        namespace VerificationSession {
          interface LastError { code: LastError.Code }
          namespace LastError { type Code = 'abandoned' | 'expired' }
        }
        interface VerificationSessionRetrieveParams extends PaginationParams {
          expand?: Array<string>;
        }
        class VerificationSessionsResource {
          retrieve(id: string, params?: VerificationSessionRetrieveParams, options?: RequestOptions): Promise<Stripe.Identity.VerificationSession>;
          retrieve(id: string, options?: RequestOptions): Promise<Stripe.Identity.VerificationSession>;
          list(options?: RequestOptions): ApiListPromise<Stripe.Identity.VerificationSession>;
        }
      }
    }
  }`,
};

/** The same as releases from 22 on declare it. */
const moduleFiles = {
  "esm/shared.d.ts": `
    export interface Metadata { [name: string]: string }
    export interface PaginationParams { limit?: number }`,
  "esm/lib.d.ts": `
    export declare class StripeContext { account: string }
    export type LatestApiVersion = '2020-08-27';
    export interface RequestOptions {
      apiKey?: string;
      stripeContext?: string | StripeContext;
    }
    export interface ApiListPromise<T> extends Promise<Array<T>> {
      autoPagingToArray(opts: { limit: number }): Promise<Array<T>>;
    }`,
  "esm/resources/Identity/VerificationSessions.d.ts": `
    import type { Metadata, PaginationParams } from '../../shared.js';
    import type { ApiListPromise, RequestOptions } from '../../lib.js';
    export declare class VerificationSessionResource {
      list(options?: RequestOptions): ApiListPromise<VerificationSession>;
      retrieve(id: string, params?: Identity.VerificationSessionRetrieveParams, options?: RequestOptions): Promise<VerificationSession>;
      retrieve(id: string, options?: RequestOptions): Promise<VerificationSession>;
    }
    export interface VerificationSession {
      id: string;
      last_error: Identity.VerificationSession.LastError | null;
      metadata?: Metadata;
    }
    export declare namespace Identity {
      namespace VerificationSession {
        interface LastError { code: LastError.Code }
        namespace LastError { type Code = 'abandoned' | 'expired' }
      }
      interface VerificationSessionRetrieveParams extends PaginationParams {
        expand?: Array<string>;
      }
    }`,
};

/** A release of each layout, by the name of the layout. */
export const fakeReleases = { ambient: ambientFiles, modules: moduleFiles };

/** Writes the files of a release into a folder. */
export function writeRelease(
  folder: string,
  files: Readonly<Record<string, string>>,
): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
