import { Check, Table, X } from "lucide-static";
import { Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { Way } from "@/components/ui/way";
import { refusalOf, type Sending } from "@/lib/features/handing-in/schema";

/** What became of each of the files that were handed in together. */
export const SendingReport = ({ sending: { kept, imports, refused } }: { sending: Sending }) => (
  <Card title="What you handed in">
    <Rows>
      {refused.map((file) => (
        <Row key={file.name} mark={<Mark hue="decline" svg={X} says="Not taken" />}>
          <p className="font-[540] break-words">{file.name}</p>
          <p className="text-sm break-words">{refusalOf(file)}</p>
        </Row>
      ))}
      {imports.map(({ id, name }) => (
        <Row key={id} mark={<Mark hue="plain" svg={Table} says="A table" />}>
          <p className="font-[540] break-words">{name}</p>
          <p className="text-sm">
            A table. <Way href={`/import/${id}`}>See what it would bring in</Way>
          </p>
        </Row>
      ))}
      {kept.length > 0 ? (
        <Row mark={<Mark hue="accept" svg={Check} says="Taken" />}>
          <p className="font-[540] break-words">{kept.map(({ name }) => name).join(", ")}</p>
          <p className="text-sm">
            {kept.length === 1 ? "It waits" : `These ${kept.length} wait`} below to be looked through.
          </p>
        </Row>
      ) : null}
    </Rows>
  </Card>
);
