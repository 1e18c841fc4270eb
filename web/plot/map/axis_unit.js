// The unit of the x axis of an outcome map: where theory has one, 1/λₘₐₓ, the axis is ηλₘₐₓ, in which the edges of stability stand still.

/** @param {Pick<import('../../kinds/map/map.js').MapAnswers, "scene" | "marks">} answers @returns {number} */
export const axisUnit = ({ scene, marks }) => (scene.map.x.unit ? (marks[scene.map.x.unit] ?? 1) : 1);
