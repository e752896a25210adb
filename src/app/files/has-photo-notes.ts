/** The notes stand before the picture, mostly in its first kilobytes. */
const notesBytes = 256 * 1024;

/** Whether a picture carries notes of the camera (Exif, XMP), which may tell where it was made. */
export async function hasPhotoNotes(photo: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await photo.slice(0, notesBytes).arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  // JPEG; JPEG's and PNG's XMP; PNG; WebP.
  return /Exif\0|ns\.adobe\.com\/xap|XML:com\.adobe\.xmp|eXIf|EXIF/.test(text);
}
