import { expect, test } from "vitest";
import { multipart, readForm } from "./form";

const PAGE = `
  <form><input type="hidden" name="form-key" value="first"/><input name="text"/></form>
  <form method="POST"><input type="hidden" name="form-key" value="second"/>
    <input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;a&amp;b &lt;c&gt; &#x27;d&#x27;&quot;}"/>
    <input type="email" id="x" class="min-h-11" name="email"/></form>`;

test("The form that has the field is read, with the values it came with.", () => {
  expect(readForm(PAGE, "email")).toEqual({
    "form-key": "second",
    "$ACTION_1:0": `{"id":"a&b <c> 'd'"}`,
    email: "",
  });
});

test("A field that no form has is said to be missing.", () => {
  expect(() => readForm(PAGE, "password")).toThrow('no form with the field "password"');
});

test("What is sent is what a server reads.", async () => {
  const fields = { company: "Büro Grün", "$ACTION_1:0": '{"id":"x"}', place: "" };
  const { contentType, body } = multipart(fields);
  const read = await new Response(new Uint8Array(body), {
    headers: { "content-type": contentType },
  }).formData();
  expect(Object.fromEntries(read)).toEqual(fields);
});
