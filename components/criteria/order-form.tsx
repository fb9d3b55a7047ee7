import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import type { WeightingMethod } from "@/lib/domain/fit/weighting";
import { keepOrder } from "@/lib/features/criteria/actions";
import { newFormKey } from "@/lib/form";
import { GoalOrder } from "./goal-order";
import type { GoalToOrder } from "./goal-to-order";

/** All goals, to be put in their order and saved together. */
export function OrderForm({
  goals,
  weighting,
}: {
  goals: readonly GoalToOrder[];
  weighting: WeightingMethod;
}) {
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
      <SaveOrLeave save="Keep this order" leave="To your criteria" to="/criteria" />
    </Form>
  );
}
