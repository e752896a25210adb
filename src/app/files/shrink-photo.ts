/** The longest side of a photo that was made small, in pixels: a page of A4 stays readable. */
const longestSide = 1600;
const quality = 0.8;

/** A photo as a smaller JPEG, upright, without what the camera wrote about place and time; null = unreadable. */
export type ShrinkPhoto = (photo: Blob) => Promise<Blob | null>;

export const shrinkPhoto: ShrinkPhoto = async (photo) => {
  const image = await createImageBitmap(photo, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (!image) return null;
  try {
    const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(image.width * scale)),
      Math.max(1, Math.round(image.height * scale)),
    );
    const paper = canvas.getContext('2d');
    if (!paper) return null;
    // What is transparent would come out black.
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.imageSmoothingQuality = 'high';
    paper.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality });
  } catch {
    // No memory for so large a picture.
    return null;
  } finally {
    image.close();
  }
};
