import { systemCode } from "./file-failure.js";

/** Whether a process with this id runs on this machine. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // It runs, and is somebody else's.
    return systemCode(error) === "EPERM";
  }
}
