import NextAuth from "next-auth";
import { authOptions } from "@/lib/platform/auth/next-auth";

const answer = (request: Request, context: RouteContext<"/api/auth/[...nextauth]">) =>
  NextAuth(request as never, context as never, authOptions());

export { answer as GET, answer as POST };
