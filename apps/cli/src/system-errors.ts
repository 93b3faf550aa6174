export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string";
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  ENOENT: "there is nothing there (a dangling link, or removed since)",
  ELOOP: "its symbolic links go round in a circle",
  EISDIR: "it is a folder",
  ENXIO: "it is a socket or a device, which cannot be read as a file",
  EIO: "the disk failed to read it",
  EMFILE: "too many files are open",
};

export function plainReason(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ""] ?? error.message;
}
