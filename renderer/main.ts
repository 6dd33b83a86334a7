import './lockdown.ts'
import './style/tokens.css'
import './style/base.css'
import './parts/controls.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { openDesk } from './desk.ts'

const place = document.querySelector('#app')
if (place === null) throw new Error('index.html has no #app')
openDesk()
mount(App, { target: place })
