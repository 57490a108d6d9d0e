import { Component } from 'react'

interface Props {
  readonly onLogin: (credentials: object) => void
}

/** Decap's log-in page, without a page: the session's cookie is the only credential, so there is nothing to ask. */
export class LogIn extends Component<Props> {
  override componentDidMount(): void {
    this.props.onLogin({})
  }

  override render(): null {
    return null
  }
}
