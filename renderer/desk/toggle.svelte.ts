/** Something small that is either shown or not. */
export class Toggle {
  isOn = $state(false)

  on = (): void => {
    this.isOn = true
  }

  off = (): void => {
    this.isOn = false
  }

  turn = (): void => {
    this.isOn = !this.isOn
  }
}
