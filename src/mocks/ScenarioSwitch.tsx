import { createRoot } from "react-dom/client";
import { chooseScenario } from "./chosenScenario.ts";
import { type ScenarioId, scenarioNamed, scenarios } from "./scenarios.ts";
import "./ScenarioSwitch.css";

/** A tab in the corner that says which state the data services are in, and opens to change it. */
function ScenarioSwitch({ chosen }: { readonly chosen: ScenarioId }) {
  const { name } = scenarioNamed(chosen);
  return (
    <aside className="scenario-switch" aria-label="开发 / Development">
      <details>
        <summary>
          {name.zh} / {name.en}
        </summary>
        <label>
          <span>数据服务 / Data service</span>
          <select defaultValue={chosen} onChange={(event) => chooseScenario(event.target.value)}>
            {scenarios.map((scenario) => (
              <option key={scenario.id} value={scenario.id}>
                {scenario.name.zh} / {scenario.name.en}
              </option>
            ))}
          </select>
        </label>
      </details>
    </aside>
  );
}

/** In a root of its own, so that the page's tree is the same with and without it. */
export function mountScenarioSwitch(chosen: ScenarioId): void {
  const place = document.createElement("div");
  document.body.append(place);
  createRoot(place).render(<ScenarioSwitch chosen={chosen} />);
}
