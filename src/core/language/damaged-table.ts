/** A table or a weights file that ships with Verbatim and cannot be used. The message holds the cure. */
export class DamagedTable extends Error {
  /** `file` as from the project's folder, `fault` as "is of version 3, this program reads 1". */
  constructor(file: string, fault: string) {
    super(
      `${file} ${fault}: put back the file that came with this version of Verbatim ` +
        `(git checkout -- ${file}, or install it anew) and start again`,
    );
    this.name = 'DamagedTable';
  }
}
