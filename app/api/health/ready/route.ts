import { connection } from "next/server";
import { database } from "@/lib/platform/db";

/** Whether it can do its work: the database answers. */
export async function GET() {
  await connection();
  const isReady = await database().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Response.json({ status: isReady ? "ok" : "not ready" }, { status: isReady ? 200 : 503 });
}
