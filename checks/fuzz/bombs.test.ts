import assert from "node:assert/strict";
import { test } from "node:test";
import { tryBomb } from "./bomb-trial.js";
import { bombs } from "./bombs.js";

/*
 * The others, which are large, take up to a minute each: npm run fuzz -- --bombs
 */
for (const bomb of bombs.filter(({ isQuick }) => isQuick)) {
  test(`it ends, with declarations or a problem: ${bomb.title}`, async () => {
    const { fault, outcome } = await tryBomb(bomb);
    assert.equal(fault, undefined);
    assert.match(outcome, /^(?:declarations|bomb\.\w+:\d+:\d+ [a-z-]+: .*)$/u);
  });
}
