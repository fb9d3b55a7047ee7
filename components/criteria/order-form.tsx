import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Form, Submit } from "@/components/ui/form";
import { keepOrder } from "@/lib/features/criteria/actions";
import { newFormKey } from "@/lib/form";
import { GoalOrder } from "./goal-order";
import type { GoalToOrder } from "./goal-to-order";
import type { WeightingName } from "./weighting-field";

/** All goals, to be put in their order and saved together. */
export function OrderForm({ goals, weighting }: { goals: readonly GoalToOrder[]; weighting: WeightingName }) {
  // What changed in another tab, or was saved here, begins anew from what stands now.
  const asSaved = goals.map(({ id, rank, points }) => [id, rank, points].join(":")).join();
  return (
    <Form
      action={keepOrder}
      formKey={newFormKey()}
      label="The order"
      done="Your order is kept. From now on opportunities are judged by it."
      className="grid gap-6"
    >
      <GoalOrder key={`${asSaved} ${weighting}`} goals={goals} weighting={weighting} />
      <div className="flex flex-wrap gap-2.5">
        <Submit className={buttonClass("primary")}>Keep this order</Submit>
        <ButtonLink href="/criteria" look="quiet">
          To your criteria
        </ButtonLink>
      </div>
    </Form>
  );
}
