import type { MetadataRoute } from "next";

/** What a browser needs to put Tactful beside the apps of a phone, and into its share sheet. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Tactful",
    short_name: "Tactful",
    description: "A job-search tracker that helps to decide, and to decline well.",
    lang: "en",
    start_url: "/",
    scope: "/",
    display: "standalone",
    theme_color: "#faf7f1",
    background_color: "#faf7f1",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    // A GET: it only shows what was shared. A POST from a share sheet names no origin, and is refused as it should be.
    share_target: {
      action: "/log/shared",
      method: "GET",
      params: { title: "title", text: "text", url: "url" },
    },
  };
}
