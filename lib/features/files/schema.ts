/** Said where a file is handed in and there is no room for it. */
export const NO_ROOM =
  "The mails and documents of this account fill all the room that this server gives to one, so this was not kept. Whoever runs it can give more.";
