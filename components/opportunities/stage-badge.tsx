import { Badge } from "@/components/ui/badge";
import { stageTitle } from "@/lib/domain/timeline/stage";

export const StageBadge = ({ stage }: { stage: string }) => <Badge hue="plain">{stageTitle(stage)}</Badge>;
