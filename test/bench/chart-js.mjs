/** Chart.js's radar as its users write it, with the parts that it needs alone. */
import {Chart, Filler, Legend, LineElement, PointElement, RadarController, RadialLinearScale, Tooltip} from 'chart.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler, Legend, Tooltip);

/**
 * @param {{labels: string[], title: string, values: (number | null)[]}} data Percentages by axis.
 * @param {object} options Those of Chart.js, beside what every radar here has.
 * @returns {Chart}
 */
export function drawWithChartJs(canvas, {labels, title, values}, options) {
  return new Chart(canvas, {
    type: 'radar',
    data: {labels, datasets: [{label: title, data: values, fill: true}]},
    options: {maintainAspectRatio: false, scales: {r: {min: 0, max: 100}}, ...options},
  });
}
