// autocannon comes without types; these are the parts that are used here.
declare module "autocannon" {
  type Request = { body?: string | Buffer; headers?: Record<string, string> };

  type Options = {
    url: string;
    connections: number;
    /** Seconds. */
    duration?: number;
    /** How many requests in all, instead of a duration. */
    amount?: number;
    requests: { method: string; path: string; headers: Record<string, string>; setupRequest?: (request: Request) => Request }[];
  };

  type Result = {
    /** Seconds. */
    duration: number;
    errors: number;
    statusCodeStats: Record<string, { count: number }>;
  };

  export default function autocannon(options: Options): Promise<Result>;
}
