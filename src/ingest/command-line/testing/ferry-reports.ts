/** A report of a ferry that ran aground. */
export const FERRY =
  "Ferry aground off Skerry Point\n\nThe night ferry Aurora ran aground off Skerry Point on 14 March 2023 with ninety people aboard. Lifeboats from three villages reached the ship within the hour and took off every passenger.\n";

/** Another of it, with a sentence of the first. */
export const RESCUE =
  "Ninety saved at sea\n\nVillagers are proud of their crews. Lifeboats from three villages reached the ship within the hour and took off every passenger. The harbour board met on 16 March 2023.\n";
