import { chromium } from "@playwright/test";
const [,, prefix, ...urls] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const spec of urls) {
  const [name, u, w="1440", scheme="light"] = spec.split("@@");
  const p = await b.newPage({ viewport: { width: Number(w), height: Number(w)<500?844:900 }, colorScheme: scheme });
  p.on("console", m => m.type()==="error" && console.log(name, "console:", m.text().slice(0,400)));
  p.on("pageerror", e => console.log(name, "pageerror", String(e).slice(0,400)));
  await p.goto("http://127.0.0.1:4101"+u); await p.waitForTimeout(1200);
  await p.screenshot({ path: `/tmp/${prefix}-${name}.png`, fullPage: true });
  console.log(name, await p.evaluate(()=>[document.documentElement.scrollWidth, innerWidth, document.documentElement.scrollHeight, document.querySelectorAll(".picture .line").length, document.documentElement.dataset.settled].join(" ")));
  await p.close();
}
await b.close();
