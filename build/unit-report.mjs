import { JsonReporter } from 'vitest/reporters'

/** Vitest's JSON report, with how what came differs from what was expected, and with errors outside any test. */
export default class UnitReport extends JsonReporter {
  /** @type {readonly { message?: string, stack?: string }[]} */
  #beside = []

  /**
   * @param {Parameters<JsonReporter['onTestRunEnd']>[0]} modules
   * @param {readonly { message?: string, stack?: string }[]} [beside]
   * @override
   */
  async onTestRunEnd(modules, beside = []) {
    this.#beside = beside
    for (const module of modules)
      for (const test of module.children.allTests('failed')) {
        const differences = test.result().errors?.flatMap(({ diff }) => diff ?? [])
        Object.assign(test.meta(), { differences })
      }
    await super.onTestRunEnd(modules)
  }

  /**
   * @param {string} report
   * @override
   */
  async writeReport(report) {
    const errors = this.#beside.map(({ stack, message }) => ({ message: stack ?? message ?? '' }))
    await super.writeReport(JSON.stringify({ ...JSON.parse(report), errors }))
  }
}
