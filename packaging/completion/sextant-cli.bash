# Completion of sextant-cli for bash. Verbs and options come from the program, so they never age.
_sextant_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} usage verb
    usage=$("${COMP_WORDS[0]}" --help 2>&1) || return
    COMPREPLY=()
    case $previous in
    --device)
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" devices --json 2>/dev/null |
            sed -n 's/^ *"id": "\(.*\)",*$/\1/p')" -- "$current")
        return ;;
    --data | --study | --out | --space | --scene | --truth | --model | --table | --markdown | --figure | --work | --vectors)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "--help --version $(sed -n 's/^  \([a-z-]\{1,\}\).*/\1/p' <<< "$usage")" -- "$current")
        return
    fi
    verb=${COMP_WORDS[1]}
    # The verb's lines: from its own to that of the next one.
    usage=$(sed -n "/^  $verb /,/^  [a-z]/p" <<< "$usage" | sed '1!{/^  [a-z]/d}')
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--json $(grep -o -- '--[a-z-]*' <<< "$usage" | sort -u)" -- "$current")
        return
    fi
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    if [ "$COMP_CWORD" -eq 2 ]; then
        local words
        words=$(grep -o "\b$verb [a-z|-]*" <<< "$usage" | cut -d' ' -f2 | tr '|' '\n' | sort -u)
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$words" -- "$current")
    fi
}
complete -F _sextant_cli sextant-cli
