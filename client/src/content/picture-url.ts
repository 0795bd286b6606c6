/** Where the server gives out a picture of the edition. */
export function pictureUrl(file: string): string {
  return `/pictures/${file}`;
}
