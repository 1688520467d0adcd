import type { ShownSession } from "./shown-session";
import { describe } from "./shown-session";

const answer = await fetch(`/session${location.search}`);
// Our own server sends it in this form.
const session = (await answer.json()) as ShownSession;
const { heading, text } = describe(session);

const title = document.createElement("h1");
title.textContent = heading;
const paragraph = document.createElement("p");
paragraph.textContent = text;
document.querySelector("main")?.replaceChildren(title, paragraph);
