import { contract } from './contract.ts'
import { scratch } from './embedded/scratch.ts'

contract('embedded', async (files) => scratch([{ changes: files }])).run()
