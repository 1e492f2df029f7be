/** For whoever wants to fill a database that is somebody's already. The message is for the person at the keyboard. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}
