import './copy.css'
import './drawing.css'
import './sheets.css'
import './media.css'
import { mount } from 'svelte'
import { CopyBlock } from './block.ts'
import Copy from './Copy.svelte'
import { CopyReader } from './reader.svelte.ts'
import Unreadable from './Unreadable.svelte'

const target = document.querySelector('#copy')
if (target === null) throw new Error('the page has no #copy')
const block = new CopyBlock()
const head = block.head()
if (head === undefined) mount(Unreadable, { target })
else mount(Copy, { target, props: { reader: new CopyReader(head, block) } })
