/**
 * The official release of each API version since Identity's launch, newest
 * first: of the stable releases that were pinned to the version the last one,
 * in the order of their numbers.
 */
export const officialReleases: Readonly<Record<string, string>> = {
  "2026-10-28.endive": "23.1.0",
  "2026-09-30.endive": "23.0.1",
  "2026-08-26.dahlia": "22.6.2",
  "2026-07-29.dahlia": "22.5.0",
  "2026-06-24.dahlia": "22.3.2",
  "2026-05-27.dahlia": "22.2.3",
  "2026-04-22.dahlia": "22.1.1",
  "2026-03-25.dahlia": "22.0.2",
  "2026-02-25.clover": "20.4.1",
  "2026-01-28.clover": "20.3.1",
  "2025-12-15.clover": "20.2.0",
  "2025-11-17.clover": "20.0.0",
  "2025-10-29.clover": "19.3.1",
  "2025-09-30.clover": "19.1.0",
  "2025-08-27.basil": "18.5.0",
  "2025-07-30.basil": "18.4.0",
  "2025-06-30.basil": "18.3.0",
  "2025-05-28.basil": "18.2.1",
  "2025-04-30.basil": "18.1.1",
  "2025-03-31.basil": "18.0.0",
  "2025-02-24.acacia": "17.7.0",
  "2025-01-27.acacia": "17.6.0",
  "2024-12-18.acacia": "17.5.0",
  "2024-11-20.acacia": "17.4.0",
  "2024-10-28.acacia": "17.3.1",
  "2024-09-30.acacia": "17.2.1",
  "2024-06-20": "16.12.0",
  "2024-04-10": "15.12.0",
  "2023-10-16": "14.25.0",
  "2023-08-16": "13.11.0",
  "2022-11-15": "12.18.0",
  "2022-08-01": "10.17.0",
  "2020-08-27": "9.16.0",
};

/** The first release with Identity. */
export const firstRelease = "8.149.0";
