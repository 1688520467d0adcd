import type { Bomb } from "./bomb-documents.js";
import { growingBombs } from "./growing-bombs.js";
import { largeBombs } from "./large-bombs.js";

/** Documents that grow without end in what is made of them, or are as large as can be. */
export const bombs: readonly Bomb[] = [...growingBombs, ...largeBombs];
